/** A translation that goes out as XLIFF and comes back: nothing lost, nothing written over that somebody changed. */
import fc from 'fast-check';
import { Fragment } from 'prosemirror-model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anArticle, aParagraph, withText } from '../../../test/aligned.ts';
import { errorCode, reporter, tag, value } from '../../../test/builders.ts';
import { createDesk, type Desk } from '../../../test/desk.ts';
import { type Newsroom, openNewsroom } from '../../../test/newsroom.ts';
import { readAlignment } from '../../actions/read-alignment.ts';
import { readDraft } from '../../actions/read-draft.ts';
import { targetReading } from '../../core/alignment/units.ts';
import type { Article } from '../../core/article.ts';
import { bodySchema } from '../../core/body/schema.ts';
import type { ArticleId } from '../../core/ids.ts';
import { exportXliff, importXliff } from './article-xliff.ts';
import { readXliff } from './read-xliff.ts';
import { writeXliff, type XliffUnit } from './write-xliff.ts';

const { nodes, marks } = bodySchema;

function aUnit(source: readonly Fragment[], target: readonly Fragment[]): XliffUnit {
  const keys = { sources: ['a' as never], targets: target.map((_, at) => `t${at}` as never) };
  return { ...keys, source, target, state: 'translated', subState: null, kind: 'paragraph', before: null, matches: [] };
}
const document = (...units: readonly XliffUnit[]) => writeXliff({ id: 'article' as ArticleId, from: tag('en'), to: tag('de'), units });

const anyMarks = fc.subarray([
  marks.strong.create(),
  marks.emphasis.create(),
  marks.link.create({ href: 'https://one.example/?a=1&b="2"' }),
  marks.language.create({ tag: 'fr' }),
]);
const anyNode = fc
  .tuple(fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom('\0', '\r', '\ud800', 'a', '*', '\n')), anyMarks)
  .map(([text, own]) => {
    const set = own.reduce<ReturnType<typeof marks.strong.create>['addToSet'] extends (set: infer Set) => unknown ? Set : never>(
      (all, mark) => mark.addToSet(all),
      [],
    );
    if (text === '\n') return nodes.hardBreak.create(null, null, set);
    return text === '*' ? nodes.footnote.create({ id: 'n1' }, null, set) : bodySchema.text(text, set);
  });
const anyText = fc.array(anyNode, { minLength: 1, maxLength: 6 }).map((all) => Fragment.fromArray(all));

describe('XLIFF that was written', () => {
  it('comes back with its marks, breaks and footnotes, whatever characters are in it', () =>
    fc.assert(
      fc.property(
        fc.array(anyText, { minLength: 1, maxLength: 3 }),
        fc.array(anyText, { minLength: 1, maxLength: 3 }),
        (source, target) => {
          const unit = aUnit(source, target);
          const [read] = readXliff(document(unit)).units;
          expect(targetReading({ target: read?.target ?? [] })).toBe(targetReading(unit));
          expect(read?.targetReading).toBe(targetReading(unit));
        },
      ),
    ));
  it('is refused where it is something else, cut off, of version 1, or defines what swells', () => {
    const complaint = (xml: string) => {
      try {
        readXliff(xml);
      } catch (error) {
        return error instanceof Error ? error.message : '';
      }
      return null;
    };
    expect(complaint('<tmx/>')).toContain('is no XLIFF 2');
    expect(complaint('<xliff version="1.2"/>')).toContain('version 1');
    expect(complaint(document().slice(0, -12))).toContain('not well-formed');
    expect(complaint(`<!DOCTYPE xliff [<!ENTITY a "aa">]>${document()}`)).toContain('definitions of its own');
    expect(complaint(document())).toBeNull();
  });
  const unitXml = (target: string) =>
    document(aUnit([Fragment.from(bodySchema.text('One'))], [])).replace('</source>', `</source><target>${target}</target>`);
  const textsOf = (xml: string) => readXliff(xml).units[0]?.target.map((text) => text.toJSON());
  it('may come back with codes that begin and end apart', () =>
    expect(textsOf(unitXml('a<sc id="7" type="fmt" subType="xlf:b"/>b<ec startRef="7"/>c'))).toEqual([
      [
        { type: 'text', text: 'a' },
        { type: 'text', text: 'b', marks: [{ type: 'strong' }] },
        { type: 'text', text: 'c' },
      ],
    ]));
  it('loses annotations and codes that are not ours, and no words', () =>
    expect(textsOf(unitXml('a<mrk id="m">b</mrk><pc id="9">c</pc><ph id="10"/>'))).toEqual([[{ type: 'text', text: 'abc' }]]));
});

describe('a translation', () => {
  let newsroom: Newsroom;
  let desk: Desk;
  let translation: Article;
  const bold = bodySchema.text('boat', [marks.strong.create()]);
  const original = {
    ...anArticle(
      nodes.paragraph.create({ id: 'a1' }, [bodySchema.text('The '), bold, bodySchema.text(' is back.')]),
      aParagraph('a2', 'Nobody was hurt.'),
      aParagraph('a3', 'First.'),
      aParagraph('a4', 'Second.'),
    ),
    headline: 'Back',
  };
  const words = {
    ...anArticle(aParagraph('d1', 'Das Boot ist zurück.', { from: ['a1'] }), aParagraph('d3', 'Beide.', { from: ['a3', 'a4'] })),
    headline: 'Zurück',
  };
  beforeEach(async () => {
    newsroom = await openNewsroom({ editions: ['en', 'de'] });
    desk = createDesk(newsroom);
    translation = await desk.translate(await desk.write(original), 'de', words);
  });
  afterEach(() => newsroom.close());

  const out = async () =>
    value(await newsroom.storage.read((reader) => exportXliff(newsroom.parts, reader, { articleId: translation.id, readable: null })));
  const take = async (xml: string) => value(await importXliff(newsroom.parts, { xml, by: reporter }));
  const texts = async () =>
    (await newsroom.storage.read((reader) => readDraft(newsroom.parts, reader, translation.id)))?.content.body.children.map(
      (node) => node.textContent,
    );
  const states = async () => {
    const { alignment } = value(await newsroom.storage.read((reader) => readAlignment(newsroom.parts, reader, translation.id)));
    return alignment.segments.filter(({ from }) => from.length > 0).map(({ from, state }) => `${from.join('+')} ${state}`);
  };
  const translated = (xml: string, source: string, target: string) =>
    xml.replace(new RegExp(`(<source>${source}</source>)(<target>.*?</target>)?`), `$1<target>${target}</target>`);

  it('goes out with what is confirmed, what is missing, and its marks', async () => {
    const xml = await out();
    expect(xml).toContain(
      '<source>The <pc id="c1" type="fmt" subType="xlf:b">boat</pc> is back.</source><target>Das Boot ist zurück.</target>',
    );
    expect(xml).toContain('state="initial"><source>Nobody was hurt.</source></segment>');
    expect(xml).toContain('state="reviewed"><source>First.<ph ');
  });
  it('changes nothing when it comes back as it went', async () => {
    expect(await take(await out())).toMatchObject({ written: 0, unchanged: 4, refused: [] });
    expect(await texts()).toEqual(['Das Boot ist zurück.', 'Beide.']);
  });
  it('takes what was missing where it belongs, and what was changed, unconfirmed', async () => {
    const xml = translated(translated(await out(), 'Nobody was hurt.', 'Niemand wurde verletzt.'), 'Back', 'Wieder da');
    expect(await take(xml)).toMatchObject({ written: 2, unchanged: 2, refused: [] });
    expect(await texts()).toEqual(['Das Boot ist zurück.', 'Niemand wurde verletzt.', 'Beide.']);
    expect(await states()).toEqual(expect.arrayContaining(['headline unconfirmed', 'a2 unconfirmed', 'a1 current', 'a3+a4 current']));
    expect(await take(xml)).toMatchObject({ written: 0, unchanged: 4 });
  });
  it('takes marks, and a text that renders two', async () => {
    const xml = (await out()).replace('Das Boot ist', 'Das <pc id="c1">Boot</pc> ist').replace('Beide.', 'Alle beide.');
    expect(await take(xml)).toMatchObject({ written: 2, refused: [] });
    expect(await texts()).toEqual(['Das Boot ist zurück.', 'Alle beide.']);
    expect(await out()).toContain('<target>Das <pc id="c1" type="fmt" subType="xlf:b">Boot</pc> ist zurück.</target>');
  });
  it('is left alone where somebody changed it since', async () => {
    const xml = (await out()).replace('Das Boot ist', 'Ein Boot ist');
    await desk.revise(translation, withText(words, 'd1', 'Das Schiff ist zurück.'));
    expect(await take(xml)).toMatchObject({ written: 0, refused: [{ source: 'The boat is back.', reason: 'translation-changed' }] });
    expect(await texts()).toEqual(['Das Schiff ist zurück.', 'Beide.']);
  });
  it('is left alone where somebody types in it', async () => {
    const xml = (await out()).replace('>Zurück<', '>Wieder da<');
    await desk.type(translation, 'Endlich ');
    expect(await take(xml)).toMatchObject({ written: 0, refused: [{ reason: 'translation-changed' }] });
  });
  it('is left alone where the original changed since', async () => {
    const xml = translated(await out(), 'Nobody was hurt.', 'Niemand wurde verletzt.');
    const { translatedFromId } = translation;
    const found = await newsroom.storage.read(({ articles }) => articles.find(translatedFromId ?? translation.id));
    if (found !== null) await desk.revise(found, withText(original, 'a2', 'One was hurt.'));
    expect(await take(xml)).toMatchObject({ written: 0, refused: [{ source: 'One was hurt.', reason: 'original-changed' }] });
  });
  it('takes no link that a page of ours may not have', async () => {
    const link = '<pc id="x" type="link" subType="courant:link" dataRefStart="x1">Boot</pc>';
    const data = '<originalData><data id="x1">javascript:alert(1)</data></originalData>';
    const xml = (await out()).replace('Das Boot', `Das ${link}`).replace(/(name="a1">.*?<\/notes>)/s, `$1${data}`);
    expect(await take(xml)).toMatchObject({ written: 0, refused: [{ reason: 'not-fitting' }] });
  });
  it('is refused for another article, and where it cannot be read', async () => {
    const xml = await out();
    const { translatedFromId } = translation;
    const imported = (text: string, articleId?: ArticleId) =>
      importXliff(newsroom.parts, { xml: text, by: reporter, ...(articleId === undefined ? {} : { articleId }) });
    expect(errorCode(await imported(xml, translatedFromId ?? translation.id))).toBe('xliff-of-another-article');
    expect(errorCode(await imported(xml.replace(translation.id, 'none')))).toBe('article-not-found');
    expect(errorCode(await imported(xml.slice(0, 300)))).toBe('xliff-unreadable');
  });
});
