/** What the pages of one refresh have in common, read when the first of them asks for it. Everything comes from one state of the database. */
import { articlePath, frontPath } from '../../core/addresses.ts';
import type { Body } from '../../core/body/schema.ts';
import type { Correction } from '../../core/correction.ts';
import type { ArticleId, PictureId, RevisionId, StoryId } from '../../core/ids.ts';
import type { Instant } from '../../core/instant.ts';
import type { LanguageTag } from '../../core/language.ts';
import { creditOf, mayBeShown, type Picture, type PictureWords } from '../../core/picture.ts';
import type { Redirect } from '../../core/redirect.ts';
import type { PublishedPicture, PublishedSection, PublishedSummary } from '../../render/published.ts';
import type { PublishedHead, PublishedIdentity, PublishedList, PublishedRecord, Reader, StaleSegment } from '../../storage/storage.ts';
import { earliest } from './expiry.ts';
import { createBoundedMemo, createMemo } from './memo.ts';
import type { Paper } from './paper.ts';

/** The longest list that a page shows of what is newest, and what a front shows of a section: other lengths are cut from these. */
const listLength = 40;
const shortLength = 10;

/** Bodies by their revisions, which never change: kept over refreshes, because feeds show the same ones again and again. */
export type BodyMemo = (id: RevisionId, make: () => Promise<Body>) => Promise<Body>;

const keptBodies = 1000;

/** A memo of bodies, as many as the feeds of a paper show. */
export function createBodyMemo(): BodyMemo {
  return createBoundedMemo<Body>(keptBodies);
}

/** Summaries with the moment from which they are wrong. */
export interface Summaries {
  readonly articles: readonly PublishedSummary[];
  readonly expiresAt: Instant | null;
}

export interface Shelf {
  readonly reader: Reader;
  readonly paper: Paper;
  readonly now: Instant;
  /** The newest articles of a list, at most 40. */
  newest(list: PublishedList, limit: number): Promise<readonly PublishedHead[]>;
  summaries(heads: readonly PublishedHead[]): Promise<Summaries>;
  /** The pictures that may be shown now, by their ids, and the moment at which the first of them may not be any more. */
  pictures(ids: readonly PictureId[]): Promise<ShownPictures>;
  body(id: RevisionId): Promise<Body>;
  /** The public articles of a story. */
  story(id: StoryId): Promise<readonly PublishedRecord[]>;
  correctionsOf(ids: readonly StoryId[]): Promise<ReadonlyMap<StoryId, readonly Correction[]>>;
  /** The originals of these stories that are public. */
  originalsOf(ids: readonly StoryId[]): Promise<ReadonlyMap<StoryId, PublishedIdentity>>;
  /** What is stale in a public article, and since when. */
  stale(id: ArticleId): Promise<readonly StaleSegment[]>;
  otherRedirects(): Promise<readonly Redirect[]>;
}

interface ShownPictures {
  readonly byId: ReadonlyMap<PictureId, Picture>;
  readonly expiresAt: Instant | null;
}

interface ShelfParts {
  readonly reader: Reader;
  readonly paper: Paper;
  readonly now: Instant;
  readonly bodies: BodyMemo;
}

/** A shelf for pages that are loaded from one reader at one moment. */
export function createShelf({ reader, paper, now, bodies }: ShelfParts): Shelf {
  const lists = createMemo<readonly PublishedHead[]>();
  const stories = createMemo<readonly PublishedRecord[]>();
  const redirects = createMemo<readonly Redirect[]>();
  const pictures = createPictures(reader, now);
  const correctionsOf = createCorrections(reader);
  const originalsOf = createOriginals(reader);
  return {
    reader,
    paper,
    now,
    pictures,
    correctionsOf,
    originalsOf,
    async newest(list, limit) {
      const length = limit <= shortLength ? shortLength : listLength;
      const heads = await lists(JSON.stringify([list, length]), () => reader.published.newest(list, length));
      return heads.slice(0, limit);
    },
    async summaries(heads) {
      const leads = heads.map(({ head }) => head.leadPicture?.pictureId).filter((id) => id !== undefined);
      const shown = await pictures(leads);
      return { articles: heads.map((head) => summary(head, paper, shown)), expiresAt: shown.expiresAt };
    },
    body: (id) => bodies(id, async () => await bodyOf(reader, id)),
    story: (id) => stories(id, () => reader.published.ofStory(id)),
    stale: (id) => reader.published.staleSegments([id]),
    otherRedirects: () => redirects('all', () => reader.published.otherRedirects()),
  };
}

function createPictures(reader: Reader, now: Instant): Shelf['pictures'] {
  const known = new Map<PictureId, Picture | null>();
  return async (ids) => {
    const missing = [...new Set(ids)].filter((id) => !known.has(id));
    if (missing.length > 0) {
      for (const id of missing) known.set(id, null);
      for (const picture of await reader.pictures.findAll(missing)) known.set(picture.id, picture);
    }
    const found = [...new Set(ids)].map((id) => known.get(id) ?? null).filter((picture) => picture !== null);
    const shown = found.filter((picture) => mayBeShown(picture, now));
    return {
      byId: new Map(shown.map((picture) => [picture.id, picture])),
      expiresAt: earliest(shown.map((picture) => picture.licenceExpiresAt)),
    };
  };
}

function createCorrections(reader: Reader): Shelf['correctionsOf'] {
  const known = new Map<StoryId, readonly Correction[]>();
  return async (ids) => {
    const missing = [...new Set(ids)].filter((id) => !known.has(id));
    if (missing.length > 0) {
      const byStory = Map.groupBy(await reader.stories.correctionsOf(missing), (correction) => correction.storyId);
      for (const id of missing) known.set(id, byStory.get(id) ?? []);
    }
    return known;
  };
}

function createOriginals(reader: Reader): Shelf['originalsOf'] {
  const asked = new Set<StoryId>();
  const known = new Map<StoryId, PublishedIdentity>();
  return async (ids) => {
    const missing = [...new Set(ids)].filter((id) => !asked.has(id));
    for (const id of missing) asked.add(id);
    if (missing.length > 0) for (const original of await reader.published.originalsOf(missing)) known.set(original.storyId, original);
    return known;
  };
}

async function bodyOf(reader: Reader, id: RevisionId): Promise<Body> {
  const revision = await reader.articles.revision(id);
  if (revision === null) throw new Error(`The published revision ${id} is missing`);
  return revision.content.body;
}

/** An article as lists show it. Throws for one that is not public. */
function summary({ article, facts, head }: PublishedHead, paper: Paper, shown: ShownPictures): PublishedSummary {
  const { firstPublishedAt, updatedAt, edition } = article;
  if (firstPublishedAt === null || updatedAt === null) throw new Error(`The article ${article.id} is public without a date`);
  const lead = head.leadPicture;
  const picture = lead === null ? undefined : shown.byId.get(lead.pictureId);
  return {
    articleId: article.id,
    path: articlePath(edition, facts.place),
    kicker: head.kicker,
    headline: head.headline,
    standfirst: head.standfirst,
    section: paper.section(facts.sectionId, edition) ?? nameless(paper, edition),
    byline: paper.credits(head.byline, edition),
    publishedAt: firstPublishedAt,
    updatedAt,
    picture: picture === undefined || lead === null ? null : publishedPicture(picture, lead.words),
  };
}

/** Stands for a section that has lost its name in the edition: the edition itself, so that no text of another language shows. */
function nameless(paper: Paper, edition: LanguageTag): PublishedSection {
  return { key: '', name: paper.frame(edition).edition.name, path: frontPath(edition), kind: 'news' };
}

/** A picture with the words of a language. */
export function publishedPicture(picture: Picture, words: PictureWords): PublishedPicture {
  const { crops, focus, creator, copyright, licence } = picture;
  return { crops, focus, credit: creditOf(picture), creator, copyright, licence, caption: words.caption, altText: words.altText };
}
