import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { aBody, aContent, aPicture, aStory, at, by, errorCode, tag } from '../../test/builders.ts';
import { aTerm } from '../../test/glossary.ts';
import { originalHead, type SegmentKey } from './alignment/segments.ts';
import type { Alignment } from './alignment/states.ts';
import type { Article, ArticleContent, Revision } from './article.ts';
import { bodySchema } from './body/schema.ts';
import type { OriginalTerm } from './glossary/term-checks.ts';
import type { ArticleId, ContributorId, GlossaryEntryId, PictureId, RevisionId } from './ids.ts';
import { later, minute, type TimeZone } from './instant.ts';
import type { Picture } from './picture.ts';
import { publish } from './publish.ts';
import { type CheckSubject, type PublishCheck, publishChecks } from './publish-check.ts';

type AlignedSegment = Alignment['segments'][number];

const { nodes, marks } = bodySchema;
const now = at('2026-03-01T09:00Z');
const pictureId = 'boat' as PictureId;
const text = (words: string) => bodySchema.text(words);
const body = (...blocks: readonly Node[]) => nodes.doc.create(null, blocks);
const paragraph = (id: string, words: string, by = 'person') => nodes.paragraph.create({ id, by }, text(words));
const figure = (changes: Readonly<Record<string, string>> = {}, caption = 'At sea') =>
  nodes.figure.create({ id: 'f', picture: pictureId, alt: 'A boat', ...changes }, caption === '' ? null : text(caption));

const article: Article = {
  id: 'article' as ArticleId,
  storyId: aStory().id,
  edition: tag('en'),
  translatedFromId: null,
  state: 'draft',
  draftId: 'r' as RevisionId,
  publishedId: null,
  place: null,
  firstPublishedAt: null,
  updatedAt: null,
  scheduledFor: null,
  takenDown: null,
  sentBack: null,
};

/** The words of an article to which nothing is missing. */
const whole = aContent({
  standfirst: 'After two weeks it sails again.',
  byline: by('ines' as ContributorId),
  leadPicture: { pictureId, words: { caption: 'At sea', altText: 'A boat' } },
});
const subject = (content: Partial<ArticleContent>, changes: Partial<CheckSubject> = {}): CheckSubject => ({
  article,
  story: aStory(),
  content: { ...whole, ...content },
  pictures: pictures({}),
  now,
  baseUrl: 'https://test.example',
  deadPaths: new Set(),
  openSuggestions: 0,
  openComments: 0,
  alignment: null,
  terms: { forbidden: [], original: [] },
  ...changes,
});
/** A translation’s segment in a state. */
const inState = (key: string, state: AlignedSegment['state']) =>
  ({ key, state, from: [], changed: [], inherited: [] }) as object as AlignedSegment;
const pictures = (changes: Partial<Picture>) => new Map([[pictureId, aPicture({ id: pictureId, ...changes })]]);
const check = (content: Partial<ArticleContent>, changes: Partial<CheckSubject> = {}) => publishChecks(subject(content, changes));
const codes = (content: Partial<ArticleContent>, changes: Partial<CheckSubject> = {}) => check(content, changes).map(({ code }) => code);

describe('publishChecks', () => {
  it('has nothing to say of an article to which nothing is missing', () => expect(check({})).toEqual([]));

  it('blocks and says where to mend it', () =>
    expect(
      check({ headline: ' ', body: body(paragraph('a', 'One', 'machine'), paragraph('b', 'Two', 'machine')) }).map(
        ({ code, level, where }) => [code, level, where],
      ),
    ).toEqual([
      ['headline-missing', 'blocks', { kind: 'field', field: 'headline' }],
      ['machine-text-unconfirmed', 'blocks', { kind: 'block', blockId: 'a', segment: 'a' }],
      ['machine-text-unconfirmed', 'blocks', { kind: 'block', blockId: 'b', segment: 'b' }],
    ]));

  it('blocks a part of the head that a machine wrote, where it has words', () => {
    const machine = { from: [], seen: [], by: 'machine' as const };
    const head = { ...originalHead, kicker: machine, headline: machine };
    expect(check({ kicker: '', head }).map(({ code, where }) => [code, where])).toEqual([
      ['machine-text-unconfirmed', { kind: 'field', field: 'headline' }],
    ]);
  });

  it('names every picture without a credit with its file', () =>
    expect(check({ body: body(figure()) }, { pictures: pictures({ credit: '', creator: '' }) })).toEqual([
      {
        code: 'credit-missing',
        level: 'blocks',
        where: { kind: 'field', field: 'leadPicture' },
        details: { picture: 'boat', fileName: 'boat.jpg' },
      },
      {
        code: 'credit-missing',
        level: 'blocks',
        where: { kind: 'block', blockId: 'f', segment: 'f/credit' },
        details: { picture: 'boat', fileName: 'boat.jpg' },
      },
    ]));

  it('names every place of a picture whose right has ended', () =>
    expect(
      check({ body: body(figure()) }, { pictures: pictures({ licenceExpiresAt: now }) }).map(({ code, where }) => [code, where?.kind]),
    ).toEqual([
      ['picture-right-expired', 'field'],
      ['picture-right-expired', 'block'],
    ]));

  it('says until when a story is held back', () =>
    expect(check({}, { story: aStory({ embargo: later(now, minute) }) })).toEqual([
      { code: 'story-embargoed', level: 'blocks', where: null, details: { embargo: '2026-03-01T09:01:00Z' } },
    ]));

  it('advises what is missing in the head', () =>
    expect(codes({ standfirst: ' ', byline: [], leadPicture: null })).toEqual([
      'standfirst-missing',
      'byline-missing',
      'search-description-missing',
      'lead-picture-missing',
    ]));

  it('does not miss a description for search engines where there is a standfirst or one of its own', () =>
    expect(codes({ standfirst: '', searchDescription: 'The ferry sails again.' })).toEqual(['standfirst-missing']));

  it.each([
    ['70 letters', 'a'.repeat(70), '', []],
    ['71 letters', 'a'.repeat(71), '', ['headline-long']],
    ['71 letters with a title of its own', 'a'.repeat(71), 'Ferry', []],
    ['36 Chinese letters', '渡'.repeat(36), '', ['headline-long']],
  ])('asks for a shorter title for search engines: %s', (_, ...[headline, searchTitle, found]) =>
    expect(codes({ headline, searchTitle })).toEqual(found),
  );

  it('advises words for pictures, of a figure and of the one that stands for the article', () => {
    const wordless = { pictureId, words: { caption: '', altText: '' } };
    expect(codes({ leadPicture: wordless })).toEqual(['alt-text-missing', 'caption-missing']);
    expect(check({ body: body(figure({ alt: ' ' }, '')) }).map(({ code, where }) => [code, where])).toEqual([
      ['alt-text-missing', { kind: 'block', blockId: 'f', segment: 'f/alt' }],
      ['caption-missing', { kind: 'block', blockId: 'f', segment: 'f' }],
    ]);
  });

  it('is content with the words that a picture has in the edition', () => {
    const words = new Map([[tag('en'), { caption: 'At sea', altText: 'A boat' }]]);
    expect(codes({ body: body(figure({ alt: '' }, '')) }, { pictures: pictures({ words }) })).toEqual([]);
    expect(
      codes(
        { body: body(figure({ alt: '' }, '')) },
        { pictures: pictures({ words: new Map([[tag('de'), { caption: 'Auf See', altText: 'Boot' }]]) }) },
      ),
    ).toEqual(['alt-text-missing', 'caption-missing']);
  });

  it.each<[string, Node, PublishCheck['code'], string]>([
    ['a frame without a picture', nodes.gallery.create({ id: 'g' }, [figure(), nodes.figure.create({ id: 'e' })]), 'frame-empty', 'e'],
    ['an embed that nothing describes', nodes.embed.create({ id: 'e' }), 'embed-undescribed', 'e/title'],
    [
      'an empty paragraph of a quotation',
      nodes.quotation.create({ id: 'q' }, [paragraph('a', 'One'), nodes.paragraph.create({ id: 'e' })]),
      'quotation-gap',
      'e',
    ],
    [
      'an empty row of a table',
      nodes.table.create({ id: 't' }, [
        nodes.tableRow.create(null, [nodes.tableCell.create({ id: 'a' }, text('One'))]),
        nodes.tableRow.create(null, [nodes.tableCell.create({ id: 'e' })]),
      ]),
      'row-empty',
      'e',
    ],
  ])('advises to look at %s', (_, block, ...[code, segment]) =>
    expect(check({ body: body(paragraph('p', 'One'), block) })).toEqual([
      { code, level: 'advises', where: { kind: 'block', blockId: 'e', segment }, details: {} },
    ]),
  );

  it('says nothing of an empty paragraph between others, nor of an embed that is described', () =>
    expect(check({ body: body(nodes.paragraph.create({ id: 'e' }), nodes.embed.create({ title: 'The launch' })) })).toEqual([]));

  it('names links that lead nowhere', () => {
    const link = (href: string) => bodySchema.text('here', [marks.link.create({ href })]);
    const linked = body(nodes.paragraph.create({ id: 'a' }, [link('/en/gone/'), text(' or '), link('/en/city/')]));
    expect(check({ body: linked }, { deadPaths: new Set(['/en/gone/']) })).toEqual([
      { code: 'link-dead', level: 'advises', where: { kind: 'block', blockId: 'a', segment: 'a' }, details: { path: '/en/gone/' } },
    ]);
  });

  it('names stale segments, of the head and of the body', () => {
    const stale = { segments: [inState('headline', 'stale'), inState('f/alt', 'stale')], missing: [] };
    expect(check({ body: body(figure()) }, { alignment: stale }).map(({ code, where }) => [code, where])).toEqual([
      ['segment-stale', { kind: 'field', field: 'headline' }],
      ['segment-stale', { kind: 'block', blockId: 'f', segment: 'f/alt' }],
    ]);
  });

  it('names unconfirmed segments, and says nothing of those that are current, added or a machine’s', () => {
    const segments = (['current', 'unconfirmed', 'added', 'machine'] as const).map((state) => inState('headline', state));
    expect(check({}, { alignment: { segments, missing: [] } }).map(({ code }) => code)).toEqual(['segment-unconfirmed']);
  });

  it('names words that the paper does not use, with what it says instead', () => {
    const word = { segment: 'p1' as SegmentKey, entryId: 'e' as GlossaryEntryId, text: 'dock' };
    const forbidden = [
      { ...word, instead: ['harbour', 'port'] },
      { ...word, segment: 'headline' as const, instead: [] },
    ];
    const found = check({ body: body(paragraph('p1', 'A dock')) }, { terms: { forbidden, original: [] } });
    expect(found).toEqual([
      {
        code: 'term-has-better',
        level: 'advises',
        where: { kind: 'block', blockId: 'p1', segment: 'p1' },
        details: { text: 'dock', instead: 'harbour, port' },
      },
      { code: 'term-forbidden', level: 'advises', where: { kind: 'field', field: 'headline' }, details: { text: 'dock', instead: '' } },
    ]);
  });

  it('names terms of the original without the paper’s word for them', () => {
    const term = (text: string, isUsed: boolean, ...renderedBy: readonly SegmentKey[]): OriginalTerm => ({
      segment: 'o' as SegmentKey,
      entryId: 'e' as GlossaryEntryId,
      text,
      note: '',
      terms: [aTerm('en', 'harbour'), aTerm('en', '+port'), aTerm('en', '-dock')],
      renderedBy,
      isUsed,
    });
    const original = [term('Hafen', false, 'headline'), term('Pier', true, 'headline'), term('Boot', true)];
    const found = check({}, { terms: { forbidden: [], original } });
    expect(found.map(({ code, where, details }) => [code, where, details])).toEqual([
      ['term-unused', { kind: 'field', field: 'headline' }, { text: 'Hafen', wanted: 'harbour, port' }],
    ]);
  });

  it('counts what of the original is missing', () =>
    expect(check({}, { alignment: { segments: [], missing: ['headline', 'kicker'] } })).toEqual([
      { code: 'segments-missing', level: 'advises', where: null, details: { count: 2 } },
    ]));

  it('counts what is still open', () =>
    expect(check({}, { openSuggestions: 2, openComments: 1 })).toEqual([
      { code: 'suggestions-open', level: 'advises', where: null, details: { count: 2 } },
      { code: 'comments-open', level: 'advises', where: null, details: { count: 1 } },
    ]));

  it('blocks if and only if publishing refuses, and for its reason', () =>
    fc.assert(
      fc.property(
        fc.record({
          headline: fc.constantFrom('Ferry', ''),
          body: fc.constantFrom(aBody('Text.'), aBody(''), body(paragraph('b', 'Text.', 'machine')), body(figure())),
          spikedAt: fc.constantFrom(null, now),
          embargo: fc.constantFrom(null, now, later(now, minute)),
          credit: fc.constantFrom('', 'Jo Lens'),
          licenceExpiresAt: fc.constantFrom(null, now, later(now, minute)),
        }),
        ({ headline, body: own, spikedAt, embargo, credit, licenceExpiresAt }) => {
          const tried = subject(
            { headline, body: own },
            { story: aStory({ spikedAt, embargo }), pictures: pictures({ creator: '', credit, licenceExpiresAt }) },
          );
          const revision: Revision = {
            id: 'r' as RevisionId,
            articleId: tried.article.id,
            number: 1,
            madeAt: now,
            madeBy: { kind: 'person', name: 'Ines' },
            reason: 'saved',
            restsOnId: null,
            content: tried.content,
          };
          const published = publish({ ...tried, revision, publishedAt: now, timeZone: 'UTC' as TimeZone, isTaken: () => false });
          const [first] = publishChecks(tried).filter(({ level }) => level === 'blocks');
          expect(first?.code ?? null).toBe(published.ok ? null : errorCode(published));
        },
      ),
    ));
});
