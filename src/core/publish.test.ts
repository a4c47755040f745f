import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { aContent, aPicture, aStory } from '../../test/builders.ts';
import { originalHead } from './alignment/segments.ts';
import type { Article, ArticleContent, Revision } from './article.ts';
import { bodySchema } from './body/schema.ts';
import type { ArticleId, PictureId, RevisionId, StoryId } from './ids.ts';
import { instant, type TimeZone } from './instant.ts';
import type { LanguageTag } from './language.ts';
import type { Picture } from './picture.ts';
import { type Publishing, publish, refusals, takeDown } from './publish.ts';
import { type Slug, slugFrom } from './slug.ts';

const now = instant(Date.UTC(2026, 2, 1, 9));
const yesterday = instant(Date.UTC(2026, 1, 28, 9));
const tomorrow = instant(Date.UTC(2026, 2, 2, 9));

const { nodes } = bodySchema;
const paragraph = (text: string, by = 'person') => nodes.paragraph.create({ id: 'b1', by }, text === '' ? null : bodySchema.text(text));

const article: Article = {
  id: 'a1' as ArticleId,
  storyId: 's1' as StoryId,
  edition: 'en' as LanguageTag,
  translatedFromId: null,
  state: 'draft',
  draftId: 'r1' as RevisionId,
  publishedId: null,
  place: null,
  firstPublishedAt: null,
  updatedAt: null,
  scheduledFor: null,
  takenDown: null,
  sentBack: null,
};

const words = bodySchema.text('Sie fährt.');
const machines = { id: 'm', by: 'machine' };
/** Machine text wherever a body can have words. */
const machineBlocks: readonly (readonly [string, Node])[] = [
  ['a heading', nodes.heading.create(machines, words)],
  ['a quotation', nodes.quotation.create(null, nodes.paragraph.create(machines, words))],
  ['whom a quotation names', nodes.quotation.create({ ...machines, attribution: 'Ada' }, nodes.paragraph.create(null, words))],
  ['a pull quote', nodes.pullQuote.create(machines, words)],
  ['an item of a list', nodes.list.create(null, nodes.listItem.create(null, nodes.paragraph.create(machines, words)))],
  ['a caption', nodes.figure.create(machines, words)],
  ['an alternative text', nodes.figure.create({ ...machines, alt: 'Ein Boot' })],
  ['a picture of a gallery', nodes.gallery.create(null, nodes.figure.create(machines, words))],
  ['a cell', nodes.table.create(null, nodes.tableRow.create(null, nodes.tableCell.create(machines, words)))],
  [
    'what stands above a table',
    nodes.table.create({ ...machines, caption: 'Boote' }, nodes.tableRow.create(null, nodes.tableCell.create())),
  ],
  ['the title of a box', nodes.box.create({ ...machines, title: 'Boote' }, nodes.paragraph.create())],
  ['what describes another site', nodes.embed.create({ ...machines, title: 'Film', address: 'https://example.org/film' })],
  ['a footnote', nodes.paragraph.create(null, nodes.footnote.create(machines, words))],
];

const story = aStory({ id: article.storyId, originalId: article.id });

function revision(changes: Partial<ArticleContent> = {}): Revision {
  return {
    id: 'r1' as RevisionId,
    articleId: article.id,
    number: 1,
    madeAt: yesterday,
    madeBy: { kind: 'person', name: 'Ines Morrow' },
    reason: 'saved',
    restsOnId: null,
    content: aContent({ headline: 'The ferry', ...changes }),
  };
}

function publishing(changes: Partial<Publishing> = {}): Publishing {
  return {
    story,
    article,
    revision: revision(),
    pictures: new Map(),
    now,
    publishedAt: now,
    timeZone: 'UTC' as TimeZone,
    isTaken: () => false,
    ...changes,
  };
}

function published(changes: Partial<Publishing> = {}): Article {
  const result = publish(publishing(changes));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const refusal = (changes: Partial<Publishing>) => {
  const result = publish(publishing(changes));
  return result.ok ? null : result.error.code;
};

describe('publish', () => {
  it('gives a place, a moment and the revision that readers see', () =>
    expect(published()).toMatchObject({
      state: 'public',
      publishedId: 'r1',
      place: { day: '2026-03-01', slug: 'the-ferry' },
      firstPublishedAt: now,
      updatedAt: now,
    }));
  it('takes the day of an older story that moves in', () =>
    expect(published({ publishedAt: instant(Date.UTC(2024, 10, 18)) }).place?.day).toBe('2024-11-18'));
  it('keeps the day of the address when an update comes out on another day', () => {
    const first = published();
    expect(published({ article: first, now: tomorrow, publishedAt: tomorrow })).toMatchObject({
      place: first.place,
      firstPublishedAt: now,
      updatedAt: tomorrow,
    });
  });
  it('gives a number to a slug that another article has', () =>
    expect(published({ isTaken: (slug) => slug === slugFrom('The ferry', article.edition) }).place?.slug).toBe('the-ferry-2'));
  it('follows a new slug', () => {
    const update = { article: published(), revision: revision({ slug: 'night-ferry' as Slug }) };
    expect(published(update).place).toEqual({ day: '2026-03-01', slug: 'night-ferry' });
  });
  it('brings back what was taken down', () => {
    const down = takeDown(published(), 'A mistake', now);
    expect(published({ article: down }).takenDown).toBeNull();
  });
  it('refuses before the embargo', () => expect(refusal({ story: { ...story, embargo: tomorrow } })).toBe('story-embargoed'));
  it('publishes at the very moment of the embargo', () => expect(refusal({ story: { ...story, embargo: now } })).toBeNull());
  it('refuses a spiked story', () => expect(refusal({ story: { ...story, spikedAt: yesterday } })).toBe('story-spiked'));
  it('refuses an empty headline', () => expect(refusal({ revision: revision({ headline: '  ' }) })).toBe('headline-missing'));
  it.each([
    ['an empty paragraph', [paragraph('')]],
    ['several empty paragraphs', [paragraph(''), paragraph('')]],
    ['white space', [paragraph(' \u00a0')]],
    ['a divider and a figure without a picture', [nodes.divider.create(), nodes.figure.create()]],
  ])('refuses a body of %s', (_, blocks) =>
    expect(refusal({ revision: revision({ body: nodes.doc.create(null, blocks) }) })).toBe('body-empty'),
  );
  it.each([
    ['a picture', nodes.figure.create({ picture: 'lighthouse' })],
    ['what stands on another site', nodes.embed.create({ address: 'https://example.org/film' })],
    ['a footnote', nodes.paragraph.create(null, nodes.footnote.create(null, bodySchema.text('Note')))],
  ])('lets %s be a body', (_, block) => expect(refusal({ revision: revision({ body: nodes.doc.create(null, block) }) })).toBeNull());
  it('refuses machine text that nobody has confirmed', () => {
    const result = publish(publishing({ revision: revision({ body: nodes.doc.create(null, paragraph('It sails.', 'machine')) }) }));
    expect(result).toMatchObject({ ok: false, error: { code: 'machine-text-unconfirmed', blocks: ['b1'] } });
  });
  it.each<[string, Partial<ArticleContent>]>([
    ...(['kicker', 'headline', 'standfirst'] as const).map((key): [string, Partial<ArticleContent>] => [
      `the ${key}`,
      { [key]: 'Die Fähre', head: { ...originalHead, [key]: { from: [key], seen: [], by: 'machine' } } },
    ]),
    ...machineBlocks.map(([name, block]): [string, Partial<ArticleContent>] => [
      name,
      { body: nodes.doc.create(null, [paragraph('Text.'), block]) },
    ]),
  ])('refuses machine text that nobody has confirmed in %s', (_, content) =>
    expect(refusal({ revision: revision(content) })).toBe('machine-text-unconfirmed'),
  );
});

describe('publish, of pictures', () => {
  const pictureId = 'lighthouse' as PictureId;
  const picture = (changes: Partial<Picture>) => new Map([[pictureId, aPicture({ id: pictureId, credit: '', creator: '', ...changes })]]);
  const figure = (credit: string) => nodes.figure.create({ id: 'f1', picture: pictureId, credit }, bodySchema.text('At sea'));
  const shown = (credit = '') => revision({ body: nodes.doc.create(null, [paragraph('Text.'), figure(credit)]) });
  const standing = (...blocks: readonly Node[]) =>
    revision({
      body: nodes.doc.create(null, [paragraph('Text.'), ...blocks]),
      leadPicture: { pictureId, words: { caption: 'At sea', altText: 'A boat' } },
    });

  it('refuses a figure for which nobody is named', () =>
    expect(publish(publishing({ revision: shown(), pictures: picture({ credit: ' ' }) }))).toMatchObject({
      error: { code: 'credit-missing', pictureId, blockId: 'f1' },
    }));
  it('refuses the picture that stands for the article if nobody is named for it', () =>
    expect(publish(publishing({ revision: standing(), pictures: picture({}) }))).toMatchObject({
      error: { code: 'credit-missing', pictureId, blockId: null },
    }));
  it.each([
    ['the picture’s credit', { credit: 'Jo Lens' }, ''],
    ['the picture’s creator', { creator: 'Jo Lens' }, ''],
    ['the figure’s own credit', {}, 'Jo Lens'],
  ])('is content with %s', (_, changes, credit) => expect(refusal({ revision: shown(credit), pictures: picture(changes) })).toBeNull());
  it('is content with the credit that a figure gives the picture that stands for the article', () =>
    expect(refusal({ revision: standing(figure('Jo Lens')), pictures: picture({}) })).toBeNull());
  it('refuses a picture from the moment that its right ends', () => {
    const ending = { revision: shown('Jo Lens'), pictures: picture({ licenceExpiresAt: now }) };
    expect(refusal(ending)).toBe('picture-right-expired');
    expect(refusal({ ...ending, now: yesterday, publishedAt: yesterday })).toBeNull();
  });
  it('asks nothing of a picture that is not there', () => expect(refusal({ revision: shown() })).toBeNull());
});

describe('refusals', () => {
  it('names every reason', () => {
    const wish = { story: { ...story, embargo: tomorrow, spikedAt: yesterday }, article, pictures: new Map(), now };
    const content = aContent({ headline: '', body: nodes.doc.create(null, paragraph('', 'machine')) });
    expect(refusals({ ...wish, content }).map(({ code }) => code)).toEqual([
      'story-spiked',
      'story-embargoed',
      'headline-missing',
      'body-empty',
      'machine-text-unconfirmed',
    ]);
  });
});

describe('takeDown', () => {
  it('keeps place and revision for the record', () =>
    expect(takeDown(published(), 'Asked by the family', tomorrow)).toMatchObject({
      state: 'taken-down',
      place: { slug: 'the-ferry' },
      takenDown: { at: tomorrow, reason: 'Asked by the family' },
    }));
  it('drops the schedule of an update', () =>
    expect(takeDown({ ...published(), state: 'scheduled', scheduledFor: tomorrow }, 'x', now).scheduledFor).toBeNull());
  it('leaves an article that readers cannot see as it is', () => expect(takeDown(article, 'x', now)).toBe(article));
});
