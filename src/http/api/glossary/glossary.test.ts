import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBody, tag } from '../../../../test/builders.ts';
import { createDesk, type Desk } from '../../../../test/desk.ts';
import { aTerm } from '../../../../test/glossary.ts';
import { type Caller, type NewsroomApi, openApi } from '../../../../test/newsroom/api.ts';
import { type Newsroom, openNewsroom } from '../../../../test/newsroom.ts';
import type { GlossaryTerm } from '../../../core/glossary/glossary.ts';
import { toIso } from '../../../core/instant.ts';

let newsroom: Newsroom;
let desk: Desk;
let api: NewsroomApi;
let editor: Caller;
let german: Caller;

beforeEach(async () => {
  newsroom = await openNewsroom({ editions: ['en', 'de'] });
  desk = createDesk(newsroom);
  api = openApi(newsroom);
  editor = await api.signedIn({ name: 'Ona', grants: [{ role: 'editor', editions: 'all', sections: 'all' }] });
  german = await api.signedIn({ name: 'Nils', grants: [{ role: 'editor', editions: [tag('de')], sections: 'all' }] });
});

afterEach(async () => {
  await api.settled();
  await newsroom.close();
});

const add = async (...terms: readonly GlossaryTerm[]) =>
  (await editor.call('addGlossaryEntry', { body: { note: ' The big one ', terms: [...terms] } })).answer;
const harbour = () => add(aTerm('en', ' harbour'), aTerm('en', '-dock'), aTerm('de', 'Hafen'));

describe('the glossary', () => {
  it('is told in some languages', async () => {
    const { id } = await harbour();
    await add(aTerm('de', 'Kai'));
    const { entries } = (await german.call('readGlossary', { query: { languages: 'en,en' } })).answer;
    expect(entries.map(({ terms }) => terms.map(({ text }) => text))).toEqual([['harbour', 'dock']]);
    const { answer } = await german.call('readGlossaryEntry', { params: { glossaryEntryId: id } });
    expect(answer).toMatchObject({
      note: 'The big one',
      changedBy: 'Ona',
      terms: [{ text: 'Hafen' }, { text: 'harbour' }, { text: 'dock' }],
    });
  });

  it('refuses an entry without terms, and a term twice', async () => {
    expect((await editor.call('addGlossaryEntry', { body: { note: 'x', terms: [] } })).code).toBe('terms-missing');
    const twice = [aTerm('en', 'pier'), aTerm('en', '-Pier')];
    expect((await editor.call('addGlossaryEntry', { body: { note: 'x', terms: twice } })).code).toBe('term-twice');
  });

  it('lets an editor of one edition change its terms and the note, and no others', async () => {
    const { id, note, terms, changedAt } = await harbour();
    const params = { glossaryEntryId: id };
    const body = { note, terms: [...terms, aTerm('de', '+Port')], changedAt: toIso(changedAt) };
    const changed = await german.call('changeGlossaryEntry', { params, body });
    expect(changed.answer).toMatchObject({
      changedBy: 'Nils',
      terms: [{ text: 'Hafen' }, { text: 'Port' }, { text: 'harbour' }, { text: 'dock' }],
    });
    const again = { ...body, changedAt: toIso(changed.answer.changedAt) };
    expect((await german.call('changeGlossaryEntry', { params, body: { ...again, terms: [aTerm('de', 'Hafen')] } })).code).toBe(
      'not-allowed',
    );
    expect((await german.call('removeGlossaryEntry', { params })).code).toBe('not-allowed');
    const noted = { ...again, note: 'Ours', terms: changed.answer.terms };
    expect((await german.call('changeGlossaryEntry', { params, body: noted })).answer.note).toBe('Ours');
  });

  it('overwrites nothing that somebody else has changed', async () => {
    const { id, note, terms, changedAt } = await harbour();
    const params = { glossaryEntryId: id };
    const body = { note, terms, changedAt: toIso(changedAt) };
    await editor.call('changeGlossaryEntry', { params, body });
    expect((await editor.call('changeGlossaryEntry', { params, body })).code).toBe('glossary-entry-changed');
  });

  it('loses what is taken away', async () => {
    const { id } = await harbour();
    const params = { glossaryEntryId: id };
    expect((await editor.call('removeGlossaryEntry', { params })).code).toBeNull();
    expect((await editor.call('removeGlossaryEntry', { params })).code).toBe('not-found');
    expect((await editor.call('readGlossaryEntry', { params })).code).toBe('not-found');
    expect((await editor.call('readGlossary', { query: { languages: 'en,de' } })).answer.entries).toEqual([]);
  });
});

describe('readTerms', () => {
  it('says how the original’s terms are called, and whether the translation says so, inflected too', async () => {
    await harbour();
    await add(aTerm('en', 'boat'), aTerm('de', 'Boot'));
    const original = await desk.write({ headline: 'Two harbours', body: aBody('A boat.') });
    const { id: articleId } = await desk.translate(original, 'de', { headline: 'Zwei Buchten', body: aBody('Zwei Boote.') });
    const { answer } = await german.call('readTerms', { params: { articleId } });
    expect(answer.original.map(({ text, terms, isUsed }) => [text, terms.map((term) => term.text), isUsed])).toEqual([
      ['harbours', ['Hafen'], false],
      ['boat', ['Boot'], true],
    ]);
    expect(answer.forbidden).toEqual([]);
  });

  it('names what the paper does not say in an original too, and the check list does', async () => {
    const { id: entryId } = await harbour();
    const { article } = await desk.write({ headline: 'Fire at the dock' });
    const params = { articleId: article.id };
    const { answer } = await editor.call('readTerms', { params });
    expect(answer).toEqual({ original: [], forbidden: [{ segment: 'headline', entryId, text: 'dock', instead: ['harbour'] }] });
    const { checks } = (await editor.call('checkArticle', { params })).answer;
    expect(checks.find(({ code }) => code === 'term-has-better')?.details).toEqual({ text: 'dock', instead: 'harbour' });
  });
});
