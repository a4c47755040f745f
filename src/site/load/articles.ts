/** The page of an article, or what stands at its address after a takedown; and articles whole, as feeds show them. */
import { articlePath, encodedPath } from '../../core/addresses.ts';
import type { Article, ArticleContent } from '../../core/article.ts';
import { picturesIn } from '../../core/body/pictures.ts';
import type { Body } from '../../core/body/schema.ts';
import type { Correction } from '../../core/correction.ts';
import type { ArticleId, PictureId } from '../../core/ids.ts';
import { type Instant, later } from '../../core/instant.ts';
import type { LanguageTag } from '../../core/language.ts';
import type {
  GonePage,
  PublishedArticle,
  PublishedCorrection,
  PublishedLanguage,
  PublishedOriginal,
  PublishedPicture,
  PublishedSummary,
} from '../../render/published.ts';
import type { PublishedHead, PublishedRecord, StaleSegment } from '../../storage/storage.ts';
import type { SiteLanguage } from '../site-store.ts';
import { earlier, earliest } from './expiry.ts';
import { type Loaded, nothing } from './loaded.ts';
import { publishedPicture, type Shelf } from './shelf.ts';

/** The article's page with its old addresses; the page of its takedown; or nothing for one that was never public. */
export async function loadArticle(shelf: Shelf, id: ArticleId): Promise<Loaded> {
  const article = await shelf.reader.articles.find(id);
  return article === null ? nothing : await loadPageOf(shelf, article);
}

/** The same for an article that is at hand; what readers see of it is on the shelf. */
export async function loadPageOf(shelf: Shelf, article: Article): Promise<Loaded> {
  if (article.place === null || article.publishedId === null) return nothing;
  const { id } = article;
  const records = await shelf.story(article.storyId);
  const record = records.find((one) => one.article.id === id);
  const path = articlePath(article.edition, record?.facts.place ?? article.place);
  const languages = records.map((one) => publishedLanguage(shelf, one));
  const redirects = await redirectsTo(shelf, id, path);
  const shared = { languages: languages.map(siteLanguage), redirects };
  const frame = shelf.paper.frame(article.edition);
  if (record === undefined) {
    if (article.takenDown === null) return nothing;
    const { reason, at } = article.takenDown;
    const page: GonePage = { kind: 'gone', frame, path, reason, at, languages };
    return { ...shared, page, expiresAt: null };
  }
  const { revision, facts, story } = record;
  const original = languages.find(({ isOriginal }) => isOriginal);
  const { articles, expiresAt } = await wholeArticles(shelf, [
    {
      article: record.article,
      facts,
      revisionId: revision.id,
      head: revision.content,
      body: revision.content.body,
      original: original === undefined || original.path === path ? null : { edition: original.edition, path: original.path },
    },
  ]);
  const [whole] = articles;
  if (whole === undefined) throw new Error(`The article ${id} could not be gathered`);
  const { stale, changesAt } = await staleToTell(shelf, id);
  const page = {
    kind: 'article',
    frame,
    article: { ...whole, topics: topicsOf(shelf, story.topicIds, article.edition), languages, stale },
  } as const;
  return { ...shared, page, expiresAt: earlier(expiresAt, changesAt) };
}

/** The stale segments of which readers are told by now, and the moment at which they are told of the next. */
async function staleToTell(
  { paper: { silence }, now, stale }: Shelf,
  id: ArticleId,
): Promise<{ readonly stale: PublishedArticle['stale']; readonly changesAt: Instant | null }> {
  if (silence === null) return { stale: new Map(), changesAt: null };
  const segments = await stale(id);
  const isToTell = ({ since }: StaleSegment) => later(since, silence) <= now;
  return {
    stale: new Map(segments.filter(isToTell).map(({ segment, since }) => [segment, since])),
    changesAt: earliest(segments.filter((one) => !isToTell(one)).map(({ since }) => later(since, silence))),
  };
}

/** What a feed needs of an article beyond its head. */
export interface WholeHead extends PublishedHead {
  readonly body: Body;
  readonly original: PublishedOriginal | null;
}

/**
 * Articles whole, with their own language and where their original stands: the other languages, and what is stale, are not for lists, so
 * that no feed changes with them.
 */
export async function wholeArticles(
  shelf: Shelf,
  heads: readonly WholeHead[],
): Promise<{ readonly articles: readonly PublishedArticle[]; readonly expiresAt: Instant | null }> {
  const { articles, expiresAt } = await shelf.summaries(heads);
  const ids = heads.flatMap(({ body }) => picturesIn(body));
  const shown = await shelf.pictures(ids);
  const corrections = await shelf.correctionsOf(heads.map(({ article }) => article.storyId));
  const whole = heads.map((head, at): PublishedArticle => {
    const summary = articles[at] as PublishedSummary;
    const { edition, storyId } = head.article;
    return {
      ...summary,
      ...wordsOf(head.head),
      body: head.body,
      pictures: picturesOf(head.body, shown.byId, edition),
      topics: topicsOf(shelf, head.facts.topicIds, edition),
      corrections: correctionsIn(corrections.get(storyId) ?? [], edition),
      original: head.original,
      stale: new Map(),
      languages: [
        {
          edition: shelf.paper.frame(edition).edition,
          path: summary.path,
          headline: summary.headline,
          isOriginal: head.article.translatedFromId === null,
        },
      ],
    };
  });
  return { articles: whole, expiresAt: earlier(expiresAt, shown.expiresAt) };
}

function wordsOf({ dateline, searchTitle, searchDescription, socialTitle, head }: Omit<ArticleContent, 'body'>) {
  return { dateline, searchTitle, searchDescription, socialTitle, machineHelped: head.machineHelped };
}

function picturesOf(
  body: Body,
  shown: Awaited<ReturnType<Shelf['pictures']>>['byId'],
  edition: LanguageTag,
): ReadonlyMap<string, PublishedPicture> {
  const pictures = new Map<PictureId, PublishedPicture>();
  for (const id of picturesIn(body)) {
    const picture = shown.get(id);
    if (picture !== undefined) pictures.set(id, publishedPicture(picture, picture.words.get(edition) ?? { caption: '', altText: '' }));
  }
  return pictures;
}

function topicsOf(shelf: Shelf, ids: PublishedHead['facts']['topicIds'], edition: LanguageTag) {
  return ids.map((id) => shelf.paper.topic(id, edition)).filter((topic) => topic !== null);
}

/** The corrections that an edition has run, in its own words, oldest first. */
function correctionsIn(corrections: readonly Correction[], edition: LanguageTag): readonly PublishedCorrection[] {
  return corrections
    .map(({ texts }) => texts.get(edition))
    .filter((text) => text !== undefined)
    .map(({ text, publishedAt, changedAt }) => ({ text, at: publishedAt, changedAt }))
    .sort((one, other) => one.at - other.at);
}

function publishedLanguage(shelf: Shelf, { article, revision, facts, story }: PublishedRecord): PublishedLanguage {
  return {
    edition: shelf.paper.frame(article.edition).edition,
    path: articlePath(article.edition, facts.place),
    headline: revision.content.headline,
    isOriginal: story.originalId === article.id,
  };
}

function siteLanguage({ edition, path, headline }: PublishedLanguage): SiteLanguage {
  return { edition: edition.tag, path, headline };
}

async function redirectsTo(shelf: Shelf, id: ArticleId, path: string): Promise<Loaded['redirects']> {
  const addresses = await shelf.reader.published.redirectsTo(id);
  return addresses.filter((from) => from !== path).map((from) => ({ from, location: encodedPath(path) }));
}
