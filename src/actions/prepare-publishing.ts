/** Whether articles may go to readers, and what they are afterwards: what publishing and scheduling ask before they write anything. */
import { articlePath } from '../core/addresses.ts';
import type { Fingerprint } from '../core/alignment/fingerprint.ts';
import type { Article, Revision } from '../core/article.ts';
import { picturesOf } from '../core/body/pictures.ts';
import type { PublicFacts } from '../core/change.ts';
import type { ArticleId, RevisionId, SectionId } from '../core/ids.ts';
import type { Instant, TimeZone } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import type { PicturesById } from '../core/picture-rules.ts';
import { publicFacts } from '../core/public-facts.ts';
import { type PublishError, publish } from '../core/publish.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Slug } from '../core/slug.ts';
import type { Story } from '../core/story.ts';
import type { CalledMinor } from '../storage/newsroom.ts';
import type { Reader } from '../storage/storage.ts';
import { isFreeAddress } from './free-address.ts';

export interface ArticleToPublish {
  readonly articleId: ArticleId;
  /** The words that go out; the newest where none are named. */
  readonly revisionId?: RevisionId;
  /** The words that somebody saw and wants to go out, as `wordsOf` names them: other ones are refused. It counts where no revision is named. */
  readonly words?: Fingerprint | undefined;
  /** What somebody calls minor of the changes to a public article. */
  readonly minor?: CalledMinor | undefined;
  /** The moment that readers are told, for an article that moves in from elsewhere; it counts at the first publishing only. */
  readonly publishedAt?: Instant;
}

export type PreparingError =
  | PublishError
  | { readonly code: 'article-not-found'; readonly articleId: ArticleId }
  | { readonly code: 'revision-not-found'; readonly articleId: ArticleId; readonly revisionId: RevisionId }
  | { readonly code: 'publication-missing' }
  | { readonly code: 'section-not-in-edition'; readonly sectionId: SectionId; readonly edition: LanguageTag };

/** An article of a group as it is, and as it would be when it is public. */
export interface Prepared {
  readonly story: Story;
  readonly before: Article;
  readonly after: Article;
  readonly revision: Revision;
  readonly minor: CalledMinor | undefined;
  readonly factsBefore: PublicFacts | null;
  readonly facts: PublicFacts;
}

/** Each article once, as publishing it at a moment makes it; refuses as publishing does, for the first that may not go out. */
export async function prepareGroup(
  reader: Reader,
  articles: readonly ArticleToPublish[],
  now: Instant,
): Promise<Result<readonly Prepared[], PreparingError>> {
  const publication = await reader.publication.find();
  if (publication === null) return fail({ code: 'publication-missing' });
  const group: Group = { timeZone: publication.timeZone, now, taken: new Set() };
  const prepared: Prepared[] = [];
  for (const wanted of new Map(articles.map((one) => [one.articleId, one])).values()) {
    const next = await prepare(reader, group, wanted);
    if (!next.ok) return next;
    prepared.push(next.value);
  }
  return ok(prepared);
}

interface Group {
  readonly timeZone: TimeZone;
  readonly now: Instant;
  /** Addresses that the group itself takes. */
  readonly taken: Set<string>;
}

async function prepare(reader: Reader, group: Group, wanted: ArticleToPublish): Promise<Result<Prepared, PreparingError>> {
  const { articleId } = wanted;
  const article = await reader.articles.find(articleId);
  const story = article === null ? null : await reader.stories.find(article.storyId);
  if (article === null || story === null) return fail({ code: 'article-not-found', articleId });
  const revisionId = wanted.revisionId ?? article.draftId;
  const revision = await reader.articles.revision(revisionId);
  if (revision?.articleId !== articleId) return fail({ code: 'revision-not-found', articleId, revisionId });
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
  return ok({ story, before: article, after: published.value, revision, minor: wanted.minor, factsBefore, facts });
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
  return !group.taken.has(articlePath(edition, place)) && (await isFreeAddress(reader, { id, edition, place }));
}
