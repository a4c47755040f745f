/** Small stories for the storage tests. Everything a case is not about is filled in. */
import { originalHead } from '../../core/alignment/segments.ts';
import type { Article, ArticleContent, Revision } from '../../core/article.ts';
import { type Body, bodySchema } from '../../core/body/schema.ts';
import type { PublicFacts } from '../../core/change.ts';
import type { Contributor } from '../../core/contributor.ts';
import type { Correction, CorrectionText } from '../../core/correction.ts';
import type {
  ArticleId,
  ContributorId,
  CorrectionId,
  PersonId,
  PictureId,
  RevisionId,
  SectionId,
  StoryId,
  TopicId,
} from '../../core/ids.ts';
import type { CalendarDay, Instant, TimeZone } from '../../core/instant.ts';
import type { LanguageTag } from '../../core/language.ts';
import type { Person } from '../../core/person.ts';
import type { Picture } from '../../core/picture.ts';
import type { Publication } from '../../core/publication.ts';
import type { Section, Topic } from '../../core/section.ts';
import type { Slug } from '../../core/slug.ts';
import type { Story } from '../../core/story.ts';
import type { Writer } from '../storage.ts';

export const en = 'en' as LanguageTag;
export const fr = 'fr' as LanguageTag;
export const sea = 'section-sea' as SectionId;
export const town = 'section-town' as SectionId;
export const tides = 'topic-tides' as TopicId;
export const birds = 'topic-birds' as TopicId;
export const ana = 'contributor-ana' as ContributorId;
export const ben = 'contributor-ben' as ContributorId;
export const lighthouse = 'picture-lighthouse' as PictureId;

/** A moment on a day, at nine o'clock unless said otherwise. */
export function at(day: string, time = '09:00'): Instant {
  return Date.parse(`${day}T${time}Z`) as Instant;
}

/** A correction made on 1 April that no edition has run. */
export function aCorrection(id: string, own: Partial<Correction> & Pick<Correction, 'storyId'>): Correction {
  return { id: id as CorrectionId, madeAt: at('2026-04-01'), texts: new Map(), tasks: new Map(), withdrawn: null, ...own };
}

/** Words of a correction, unchanged since they were run. */
export function aCorrectionText(text: string, day: string): CorrectionText {
  return { text, publishedAt: at(day), changedAt: at(day) };
}

/** A task of these editions since 1 April, for which nobody has done anything. */
export function openIn(...editions: readonly LanguageTag[]): Correction['tasks'] {
  return new Map(editions.map((edition) => [edition, { openedAt: at('2026-04-01'), draft: null, dismissed: null }]));
}

export const publication: Publication = {
  name: 'The Lantern',
  baseUrl: 'https://lantern.example',
  timeZone: 'Europe/Berlin' as TimeZone,
  accent: '#123456',
  sameAs: ['https://social.example/lantern'],
  staleNoticeHours: 24,
  tellsMachineHelp: true,
};

export function aSection(own: Partial<Section> = {}): Section {
  const names = new Map([
    [en, { name: 'Sea', slug: 'sea' as Slug }],
    [fr, { name: 'Mer', slug: 'mer' as Slug }],
  ]);
  return { id: sea, key: 'sea', position: 1, kind: 'news', names, ...own };
}

export function aTopic(own: Partial<Topic> = {}): Topic {
  return { id: tides, key: 'tides', names: new Map([[en, { name: 'Tides', slug: 'tides' as Slug }]]), ...own };
}

export function aContributor(own: Partial<Contributor> = {}): Contributor {
  const names = new Map([[fr, { name: 'Anne Mer', about: 'Écrit sur la mer.' }]]);
  return { id: ana, slug: 'ana-sea' as Slug, name: 'Ana Sea', names, ...own };
}

export function aPicture(own: Partial<Picture> = {}): Picture {
  return {
    id: lighthouse,
    fingerprint: 'f'.repeat(64),
    fileName: 'light.jpg',
    width: 1600,
    height: 900,
    focus: { x: 0.5, y: 0.25 },
    creator: 'Ana Sea',
    credit: 'Ana Sea/Lantern',
    copyright: '2026',
    place: 'Skerra',
    takenAt: at('2026-01-02'),
    licence: 'own',
    licenceExpiresAt: null,
    crops: [
      { width: 1600, height: 900, format: 'webp', file: 'a.webp', bytes: 1000 },
      { width: 800, height: 450, format: 'jpeg', file: 'b.jpeg', bytes: 500 },
    ],
    words: new Map([[en, { caption: 'The light', altText: 'A lighthouse' }]]),
    ...own,
  };
}

/** Two editions, two sections, two topics, two contributors and a picture. */
export async function saveFixtures({ publication: paper, pictures }: Writer): Promise<void> {
  await paper.save(publication);
  await paper.saveEdition({ tag: en, name: 'The Lantern', tagline: 'Light', position: 0 });
  await paper.saveEdition({ tag: fr, name: 'La Lanterne', tagline: 'Lumière', position: 1 });
  await paper.saveSection(aSection());
  await paper.saveSection(aSection({ id: town, key: 'town', position: 2, names: new Map([[en, { name: 'Town', slug: 'town' as Slug }]]) }));
  await paper.saveTopic(aTopic());
  await paper.saveTopic(aTopic({ id: birds, key: 'birds', names: new Map() }));
  await paper.saveContributor(aContributor());
  await paper.saveContributor(aContributor({ id: ben, slug: 'ben' as Slug, name: 'Ben', names: new Map() }));
  await pictures.save(aPicture(), at('2026-01-03'));
}

function aBody(text: string): Body {
  return bodySchema.nodeFromJSON({
    type: 'doc',
    content: [{ type: 'paragraph', attrs: { id: 'p1', from: ['o1'], seen: ['0123456789abcdef'] }, content: [{ type: 'text', text }] }],
  });
}

/** All that belongs to one article in a test, named by one word. */
export interface Sample {
  readonly story: Story;
  readonly article: Article;
  readonly revision: Revision;
  readonly facts: PublicFacts;
}

export interface SampleOptions {
  readonly edition?: LanguageTag;
  /** The story's word, where it is not the article's. */
  readonly story?: string;
  readonly day?: string;
  readonly time?: string;
  readonly slug?: string;
  readonly section?: SectionId;
  readonly topics?: readonly TopicId[];
  readonly contributors?: readonly ContributorId[];
  readonly text?: string;
}

/** A public article with its story. */
export function aSample(word: string, options: SampleOptions = {}): Sample {
  const { edition = en, day = '2026-03-01', section = sea, topics = [tides], contributors = [ana], text = `Text of ${word}.` } = options;
  const storyId = `story-${options.story ?? word}` as StoryId;
  const id = `article-${word}-${edition}` as ArticleId;
  const revisionId = `revision-${word}-${edition}-1` as RevisionId;
  const moment = at(day, options.time);
  const place = { day: day as CalendarDay, slug: (options.slug ?? word) as Slug };
  const story: Story = {
    id: storyId,
    slugline: word,
    deskId: null,
    sectionId: section,
    topicIds: topics,
    originalId: id,
    embargo: null,
    createdAt: moment,
    firstPublishedAt: moment,
    spikedAt: null,
  };
  const article: Article = {
    id,
    storyId,
    edition,
    translatedFromId: null,
    state: 'public',
    draftId: revisionId,
    publishedId: revisionId,
    place,
    firstPublishedAt: moment,
    updatedAt: moment,
    scheduledFor: null,
    takenDown: null,
    sentBack: null,
  };
  const content = aContent(word, { slug: place.slug, contributors, text });
  const revision: Revision = {
    id: revisionId,
    articleId: id,
    number: 1,
    madeAt: moment,
    madeBy: { kind: 'person', name: 'Ana' },
    reason: 'published',
    restsOnId: null,
    content,
  };
  return { story, article, revision, facts: { place, sectionId: section, topicIds: topics, contributorIds: contributors } };
}

function aContent(
  word: string,
  { slug, contributors, text }: { readonly slug: Slug; readonly contributors: readonly ContributorId[]; readonly text: string },
): ArticleContent {
  return {
    slug,
    kicker: 'Tides',
    headline: `Headline of ${word}`,
    standfirst: 'What it says.',
    dateline: 'SKERRA',
    byline: contributors.map((contributorId) => ({ contributorId, role: 'writer' })),
    body: aBody(text),
    head: originalHead,
    searchTitle: 'Search',
    searchDescription: 'Description',
    socialTitle: 'Social',
    leadPicture: { pictureId: lighthouse, words: { caption: 'Light', altText: 'A light' } },
  };
}

/** Saves the sample and makes it public. */
export async function publishSample(writer: Writer, { story, article, revision, facts }: Sample): Promise<void> {
  await writer.stories.save(story);
  await writer.articles.save(article);
  await writer.articles.addRevision(revision);
  await writer.published.set(article, facts, [lighthouse]);
}

/** Somebody of the newsroom. */
export function aPerson(word: string, own: Partial<Person> = {}): Person {
  return {
    id: `person-${word}` as PersonId,
    name: `Name of ${word}`,
    email: `${word}@lantern.example`,
    language: null,
    grants: [],
    createdAt: at('2026-01-01'),
    suspendedAt: null,
    ...own,
  };
}

/** An article that no reader has seen: a draft, in place of the public one of `aSample`. */
export function aDraft(word: string, options: SampleOptions = {}): Omit<Sample, 'facts'> {
  const { story, article, revision } = aSample(word, options);
  const unseen = { publishedId: null, place: null, firstPublishedAt: null, updatedAt: null };
  return {
    story: { ...story, firstPublishedAt: null },
    article: { ...article, ...unseen, state: 'draft' },
    revision: { ...revision, reason: 'saved' },
  };
}

/** Saves the draft with its story. */
export async function saveDraft(writer: Writer, { story, article, revision }: Omit<Sample, 'facts'>): Promise<void> {
  await writer.stories.save(story);
  await writer.articles.save(article);
  await writer.articles.addRevision(revision);
}
