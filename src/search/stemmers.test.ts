import { expect, it } from 'vitest';
import { tag } from '../../test/builders.ts';
import { stemmerFor } from './stemmers.ts';

/** A word in two forms per language. */
const forms: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['كتاب', 'الكتاب'],
  bg: ['къща', 'къщата'],
  da: ['havn', 'havne'],
  de: ['boot', 'boote'],
  el: ['λιμανι', 'λιμανια'],
  en: ['ferry', 'ferries'],
  es: ['puerto', 'puertos'],
  fi: ['satama', 'satamassa'],
  fr: ['bateau', 'bateaux'],
  ga: ['báid', 'bháid'],
  hi: ['नाव', 'नावें'],
  hu: ['hajó', 'hajók'],
  hy: ['նավահանգիստ', 'նավահանգիստներ'],
  id: ['kapal', 'kapalnya'],
  it: ['barca', 'barche'],
  lt: ['laivas', 'laivai'],
  nb: ['havn', 'havnene'],
  ne: ['डुङ्गा', 'डुङ्गाले'],
  nl: ['boot', 'boten'],
  nn: ['hamn', 'hamnene'],
  no: ['havn', 'havnene'],
  pt: ['porto', 'portos'],
  ro: ['port', 'portul'],
  ru: ['порт', 'порты'],
  sr: ['luka', 'luke'],
  sv: ['hamn', 'hamnar'],
  ta: ['படகு', 'படகுகள்'],
  tr: ['kitap', 'kitaplarda'],
  uk: ['порт', 'порти'],
};

for (const [language, [one, other]] of Object.entries(forms))
  it(`takes two forms of a word to one stem: ${language}`, async () => {
    const stem = await stemmerFor(tag(language));
    expect(stem(other)).toBe(stem(one));
  });

it('leaves the words of a language without a stemmer as they are', async () => expect((await stemmerFor(tag('si')))('බෝට්ටු')).toBe('බෝට්ටු'));
it('goes by the language, whatever the region', async () => expect((await stemmerFor(tag('pt-BR')))('portos')).toBe('port'));
