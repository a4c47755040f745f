/** Publishing: one article, or several as a publishing group that readers see together or not at all. */
import { articlePath } from '../core/addresses.ts';
import { type Actor, type Article, isPublic, type Revision } from '../core/article.ts';
import { picturesOf } from '../core/body/pictures.ts';
import type { PublicFacts } from '../core/change.ts';
import type { ArticleId, SectionId } from '../core/ids.ts';
import type { Instant, TimeZone } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import type { PicturesById } from '../core/picture-rules.ts';
import { areSameFacts, publicFacts } from '../core/public-facts.ts';
import { type PublishError, publish } from '../core/publish.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Slug } from '../core/slug.ts';
import type { Story } from '../core/story.ts';
import type { Reader, Writer } from '../storage/storage.ts';
import type { ActionParts } from './parts.ts';

export interface PublishArticlesRequest {
  readonly articles: readonly ArticleToPublish[];
  readonly by: Actor;
}

interface ArticleToPublish {
  readonly articleId: ArticleId;
  /** The moment that readers are told, for an article that moves in from elsewhere; it counts at the first publishing only. */
  readonly publishedAt?: Instant;
}

export type PublishArticlesError =
  | PublishError
  | { readonly code: 'article-not-found'; readonly articleId: ArticleId }
  | { readonly code: 'publication-missing' }
  | { readonly code: 'section-not-in-edition'; readonly sectionId: SectionId; readonly edition: LanguageTag };

/**
 * Publishes the newest revision of each article, each once, all in one transaction. An address that changes leads to the new one from then on;
 * a slug that another article or an old address has gets a number. An article that is public as it stands stays as it is.
 * Refuses the whole group for the first article that may not go out: unknown, embargoed, spiked, without headline or body, with
 * machine text that nobody confirmed, with a picture that has no credit or whose right has ended, with a moment in the future, or in a
 * section that its edition has no name for.
 */
export async function publishArticles(
  { storage, now }: ActionParts,
  { articles, by }: PublishArticlesRequest,
): Promise<Result<readonly Article[], PublishArticlesError>> {
  return await storage.transact(async (writer) => {
    const publication = await writer.publication.find();
    if (publication === null) return fail({ code: 'publication-missing' });
    const group: Group = { timeZone: publication.timeZone, now: now(), taken: new Set() };
    const prepared: Prepared[] = [];
    for (const wanted of new Map(articles.map((one) => [one.articleId, one])).values()) {
      const next = await prepare(writer, group, wanted);
      if (!next.ok) return next;
      prepared.push(next.value);
    }
    await write(writer, prepared, { now: group.now, by });
    return ok(prepared.map(({ after }) => after));
  });
}

interface Group {
  readonly timeZone: TimeZone;
  readonly now: Instant;
  /** Addresses that the group itself takes. */
  readonly taken: Set<string>;
}

interface Prepared {
  readonly story: Story;
  readonly before: Article;
  readonly after: Article;
  readonly revision: Revision;
  readonly factsBefore: PublicFacts | null;
  readonly facts: PublicFacts;
}

async function prepare(reader: Reader, group: Group, wanted: ArticleToPublish): Promise<Result<Prepared, PublishArticlesError>> {
  const article = await reader.articles.find(wanted.articleId);
  const revision = article === null ? null : await reader.articles.revision(article.draftId);
  const story = article === null ? null : await reader.stories.find(article.storyId);
  if (article === null || revision === null || story === null) return fail({ code: 'article-not-found', articleId: wanted.articleId });
  const { sectionId } = story;
  const section = (await reader.publication.sections()).find(({ id }) => id === sectionId);
  if (section?.names.has(article.edition) !== true) return fail({ code: 'section-not-in-edition', sectionId, edition: article.edition });
  const pictures = new Map((await reader.pictures.findAll(picturesOf(revision.content))).map((picture) => [picture.id, picture]));
  const publishedAt = wanted.publishedAt ?? group.now;
  const published = await publishAtFreeSlug(reader, group, { article, revision, story, pictures, publishedAt });
  if (!published.ok) return published;
  const { place } = published.value;
  if (place === null) throw new Error(`The article ${article.id} was published without a place`);
  group.taken.add(articlePath(article.edition, place));
  const factsBefore = (await reader.published.article(article.id))?.facts ?? null;
  const facts = publicFacts(story, place, revision.content);
  return ok({ story, before: article, after: published.value, revision, factsBefore, facts });
}

interface Publishable {
  readonly article: Article;
  readonly revision: Revision;
  readonly story: Story;
  readonly pictures: PicturesById;
  readonly publishedAt: Instant;
}

/** Asks the rule with ever more slugs known to be taken, until it names one that is free. */
async function publishAtFreeSlug(reader: Reader, group: Group, publishable: Publishable): Promise<Result<Article, PublishError>> {
  const taken = new Set<Slug>();
  for (;;) {
    const published = publish({ ...publishable, now: group.now, timeZone: group.timeZone, isTaken: (slug) => taken.has(slug) });
    if (!published.ok) return published;
    const { place } = published.value;
    if (place === null || (await isFree(reader, group, published.value))) return published;
    taken.add(place.slug);
  }
}

async function isFree(reader: Reader, group: Group, { id, edition, place }: Article): Promise<boolean> {
  if (place === null) return true;
  const path = articlePath(edition, place);
  if (group.taken.has(path)) return false;
  const holder = await reader.published.at(edition, place.day, place.slug);
  if (holder !== null && holder !== id) return false;
  const redirect = await reader.published.redirect(path);
  return redirect === null || (redirect.to.kind === 'article' && redirect.to.articleId === id);
}

interface Telling {
  readonly now: Instant;
  readonly by: Actor;
}

async function write(writer: Writer, group: readonly Prepared[], { now, by }: Telling): Promise<void> {
  const changed = group.filter(isChange);
  if (changed.length === 0) return;
  for (const { story, before, after, revision, facts } of changed) {
    const saved = await writer.stories.find(story.id);
    if (saved !== null && saved.firstPublishedAt === null)
      await writer.stories.save({ ...saved, firstPublishedAt: after.firstPublishedAt });
    await writer.articles.save(after);
    await writer.published.set(after, facts, picturesOf(revision.content));
    await moveAddress(writer, before, after);
    await writer.stories.addEvent({
      storyId: story.id,
      articleId: after.id,
      at: now,
      by,
      kind: isPublic(before) ? 'article-updated' : 'article-published',
      details: { edition: after.edition, revision: revision.id, path: articlePath(after.edition, facts.place) },
    });
  }
  await writer.changes.add(now, {
    kind: 'articles-changed',
    articles: changed.map(({ story, after, factsBefore, facts }) => ({
      storyId: story.id,
      articleId: after.id,
      edition: after.edition,
      before: factsBefore,
      after: facts,
    })),
  });
}

/** The old address leads to the article from now on; an old address to which it returns is its own again. */
async function moveAddress(writer: Writer, before: Article, after: Article): Promise<void> {
  if (before.place === null || after.place === null || before.place.slug === after.place.slug) return;
  await writer.published.removeRedirect(articlePath(after.edition, after.place));
  await writer.published.saveRedirect({
    from: articlePath(before.edition, before.place),
    to: { kind: 'article', articleId: after.id },
  });
}

function isChange({ before, after, factsBefore, facts }: Prepared): boolean {
  return !isPublic(before) || before.publishedId !== after.publishedId || factsBefore === null || !areSameFacts(factsBefore, facts);
}
