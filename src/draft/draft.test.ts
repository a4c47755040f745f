import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { anyBody, anyWords } from '../../test/any-body.ts';
import { aBody, aContent, tag } from '../../test/builders.ts';
import type { HeadRest, HeadSegments } from '../core/alignment/segments.ts';
import type { ArticleContent } from '../core/article.ts';
import { checkBody } from '../core/body/check.ts';
import { type Body, bodySchema } from '../core/body/schema.ts';
import { bodyText } from '../core/body/text.ts';
import type { BlockId, ContributorId, PictureId } from '../core/ids.ts';
import type { Slug } from '../core/slug.ts';
import { contentOf, loadDraft } from './content.ts';
import { draftSchema } from './draft-schema.ts';
import { bodyField, detailsField } from './fields.ts';
import { draftOf, mendBlockIds, writeContent } from './write-content.ts';

const newIds = () => {
  let count = 0;
  return () => `new-${++count}` as BlockId;
};
const read = (doc: Y.Doc) => contentOf(doc, { language: tag('en'), publicSlug: null, newBlockId: newIds() });

const words = fc.oneof(fc.constant(''), anyWords).map((text) => text.replaceAll('\0', ''));
const links = fc.constantFrom({ from: ['headline'], seen: ['aaaa'] }, { from: [], seen: [] });
const rest = fc.option(fc.tuple(links, fc.constantFrom('person', 'machine')).map(([own, by]) => ({ ...own, by }) as unknown as HeadRest));
const former = fc.option(links.map((own) => ({ original: 'a1', rests: [{ segment: 'b1', ...own }], omitted: own })));
const parts = { headline: rest, kicker: rest, standfirst: rest, omitted: links, former, machineHelped: fc.boolean() };
const anyHead = fc.record(parts, { noNullPrototype: true });
const body = fc.tuple(anyBody, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 })).map(([of, pattern]) => asTranslated(of, pattern));
const anyContent: fc.Arbitrary<ArticleContent> = fc.record({
  slug: fc.constantFrom('ferry', 'паром-2', 'قارب') as fc.Arbitrary<Slug>,
  kicker: words,
  headline: words,
  standfirst: words,
  dateline: words,
  byline: fc.subarray([
    { contributorId: 'ines' as ContributorId, role: 'writer' as const },
    { contributorId: 'tomas' as ContributorId, role: 'editor' as const },
  ]),
  body,
  head: anyHead as unknown as fc.Arbitrary<HeadSegments>,
  searchTitle: words,
  searchDescription: words,
  socialTitle: words,
  leadPicture: fc.option(fc.record({ pictureId: fc.constant('boat' as PictureId), words: fc.record({ caption: words, altText: words }) })),
});

/** The body with some blocks that render others and some that a machine wrote; texts without zeros, which no database takes. */
function asTranslated(of: Body, pattern: readonly boolean[]): Body {
  let block = 0;
  const translated = (json: { attrs?: Record<string, unknown>; content?: object[] }): object => {
    const isBlock = json.attrs !== undefined && 'id' in json.attrs;
    const further = isBlock && pattern[block++ % 5] === true ? { from: [`b${block}`, 'b1'], seen: ['aaaa', 'bbbb'], by: 'machine' } : {};
    return {
      ...json,
      ...(json.attrs === undefined ? {} : { attrs: { ...json.attrs, ...further } }),
      ...(json.content === undefined ? {} : { content: json.content.map(translated) }),
    };
  };
  return bodySchema.nodeFromJSON(JSON.parse(JSON.stringify(translated(of.toJSON())).replaceAll('\\u0000', '0')));
}

function expectSame(given: ArticleContent, wanted: ArticleContent): void {
  expect({ ...given, body: given.body.toJSON() }).toEqual({ ...wanted, body: wanted.body.toJSON() });
}

describe('a live draft', () => {
  it('holds any content that has a headline', () =>
    fc.assert(
      fc.property(
        anyContent.filter(({ headline }) => headline !== ''),
        (content) => expectSame(read(loadDraft([draftOf(content)])), content),
      ),
    ));
  it('waits with the slug for the headline', () => {
    const doc = loadDraft([draftOf(aContent({ headline: '', slug: 'quay-steps' as Slug }))]);
    doc.getText('headline').insert(0, 'The steps are open');
    expect(read(doc).slug).toBe('the-steps-are-open');
  });

  it('becomes any content that is written into it, and says how in one update', () =>
    fc.assert(
      fc.property(anyContent, anyContent, (first, second) => {
        const doc = loadDraft([draftOf(first)]);
        const copy = loadDraft([Y.encodeStateAsUpdate(doc)]);
        const update = writeContent(doc, second);
        expectSame(read(doc), second);
        if (update !== null) Y.applyUpdate(copy, update);
        expectSame(read(copy), second);
      }),
    ));

  it('is not changed by content that it holds already', () => {
    const content = aContent({ body: aBody('One', 'Two') });
    expect(writeContent(loadDraft([draftOf(content)]), content)).toBeNull();
  });

  it('keeps what another types meanwhile beside what is written into it', () => {
    const before = loadDraft([draftOf(aContent({ headline: 'Ferry returns', body: aBody('One boat.', 'Two boats.') }))]);
    const other = loadDraft([Y.encodeStateAsUpdate(before)]);
    other.getText('headline').insert(0, 'Old ');
    const second = other.getXmlFragment(bodyField).get(1);
    if (second instanceof Y.XmlElement && second.get(0) instanceof Y.XmlText) (second.get(0) as Y.XmlText).insert(3, ' big');
    writeContent(before, aContent({ headline: 'Ferry returned', body: aBody('One small boat.', 'Two boats.') }));
    Y.applyUpdate(before, Y.encodeStateAsUpdate(other));
    expect(read(before)).toMatchObject({ headline: 'Old Ferry returned' });
    expect(bodyText(read(before).body)).toBe('One small boat.\n\nTwo big boats.');
  });

  it('never parts the halves of a character', () => {
    const doc = loadDraft([draftOf(aContent({ headline: 'A 😀' }))]);
    writeContent(doc, aContent({ headline: 'A 😁' }));
    expect(read(doc).headline).toBe('A 😁');
  });

  it('makes a slug of what was typed, or else of the headline', () => {
    const withSlug = (slug: string) => read(loadDraft([draftOf(aContent({ headline: 'Ferry returns', slug: slug as Slug }))])).slug;
    expect(withSlug('Night Ferry!')).toBe('night-ferry');
    expect(withSlug(' ')).toBe('ferry-returns');
  });

  it('gives ids of its own to blocks that have none or that of another, and keeps them once they are mended', () => {
    const { paragraph, doc: top } = bodySchema.nodes;
    const twice = top.create(null, [paragraph.create({ id: 'b1' }), paragraph.create({ id: 'b1' }), paragraph.create()]);
    const doc = loadDraft([draftOf(aContent({ body: twice }))]);
    const ids = () => read(doc).body.children.map(({ attrs }) => attrs['id']);
    expect(ids()).toEqual(['b1', 'new-1', 'new-2']);
    expect(mendBlockIds(doc, () => crypto.randomUUID() as BlockId)).not.toBeNull();
    expect(ids()).toEqual(ids());
    expect(ids()).not.toContain('new-1');
    expect(mendBlockIds(doc, newIds())).toBeNull();
  });
});

describe('suggestions in a live draft', () => {
  const by = { id: 's1', by: 'p1', at: '2026-03-01T08:00:00Z' };
  const suggested = (...blocks: object[]) => {
    const doc = loadDraft([draftOf(aContent())]);
    const draft = draftSchema.nodeFromJSON({ type: 'doc', content: blocks });
    draft.check();
    writeContent(doc, aContent({ body: draft }));
    return read(doc).body;
  };
  const text = (words: string, ...marks: string[]) => ({ type: 'text', text: words, marks: marks.map((type) => ({ type, attrs: by })) });
  const paragraph = (id: string, attrs: object, ...content: object[]) => ({ type: 'paragraph', attrs: { id, ...attrs }, content });

  it('of text leave what is inserted out and keep what is to go', () =>
    expect(bodyText(suggested(paragraph('b1', {}, text('The '), text('old ', 'deletion'), text('new ', 'insertion'), text('boat'))))).toBe(
      'The old boat',
    ));
  it('of footnotes and line breaks go by the marks that these say they have', () => {
    const marks = [{ type: 'insertion', attrs: by }];
    const given = suggested(
      paragraph('b1', {}, text('a'), { type: 'hardBreak', attrs: { marks } }, { type: 'footnote', attrs: { id: 'n', marks } }, text('b')),
    );
    expect(given.toJSON().content[0].content).toEqual([{ type: 'text', text: 'ab' }]);
  });
  it('of blocks leave new ones out, keep those that are to go, and join what is only split', () => {
    const suggestion = (kind: string) => ({ suggestion: { ...by, kind } });
    const given = suggested(
      paragraph('b1', {}, text('One ')),
      paragraph('b2', suggestion('split'), text('sentence.')),
      paragraph('b3', suggestion('insertion'), text('New.')),
      paragraph('b4', suggestion('deletion'), text('Old.')),
    );
    expect(bodyText(given)).toBe('One sentence.\n\nOld.');
    expect(given.children.map(({ attrs }) => attrs['id'])).toEqual(['b1', 'b4']);
  });
});

describe('whatever a draft holds', () => {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom('b1', '', 2, true, '\ud800\0'));
  const name = fc.constantFrom(...Object.keys(bodySchema.nodes), 'script', 'constructor', '__proto__');
  const markName = fc.constantFrom(...Object.keys(draftSchema.marks), 'blink', 'toString', 'link--aaaaaaaa');
  const attribute = fc.constantFrom('id', 'from', 'seen', 'by', 'level', 'picture', 'address', 'colspan', 'marks', 'suggestion', 'onclick');
  type Shared = () => Y.XmlElement | Y.XmlText | Y.Map<unknown>;
  const shared = fc.letrec<{ node: Shared }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.tuple(fc.string(), fc.dictionary(markName, value)).map(([text, marks]) => () => {
        const made = new Y.XmlText();
        made.insert(0, text, marks);
        made.insertEmbed(0, { text });
        return made;
      }),
      fc.constant(() => new Y.Map<unknown>()),
      fc
        .tuple(name, fc.dictionary(attribute, value), fc.array(tie('node'), { maxLength: 4 }))
        .map(([nodeName, attributes, children]) => () => {
          const made = new Y.XmlElement(nodeName);
          for (const [key, of] of Object.entries(attributes)) made.setAttribute(key, of as string);
          made.insert(0, children.map((child) => child()) as Y.XmlElement[]);
          return made;
        }),
    ),
  })).node;

  it('its content may be stored, and reading it changes nothing', () =>
    fc.assert(
      fc.property(
        fc.array(shared, { maxLength: 5 }),
        fc.dictionary(fc.constantFrom('byline', 'head', 'leadPicture'), value),
        (nodes, details) => {
          const doc = new Y.Doc();
          doc.getXmlFragment(bodyField).insert(0, nodes.map((node) => node()) as Y.XmlElement[]);
          for (const [key, of] of Object.entries(details)) doc.getMap(detailsField).set(key, of);
          const before = Y.encodeStateAsUpdate(doc);
          const content = read(doc);
          expect(checkBody(content.body.toJSON())).toMatchObject({ ok: true });
          expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
          writeContent(doc, aContent());
          expectSame(read(doc), aContent());
        },
      ),
    ));
});
