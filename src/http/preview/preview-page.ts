/** The page of an article as it would be public: from the words as they are now, from a revision, as it is scheduled, or as readers see it. */
import { isFreeAddress } from '../../actions/free-address.ts';
import type { ActionParts } from '../../actions/parts.ts';
import { readDraft } from '../../actions/read-draft.ts';
import { type Article, isPublic, type Revision } from '../../core/article.ts';
import type { ArticleId } from '../../core/ids.ts';
import type { Instant, TimeZone } from '../../core/instant.ts';
import { publicFacts } from '../../core/public-facts.ts';
import { asPublished } from '../../core/publish.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Slug } from '../../core/slug.ts';
import type { Story } from '../../core/story.ts';
import type { RenderedPage } from '../../render/published.ts';
import { imaginedPage } from '../../site/imagined-page.ts';
import type { PublishedRecord, Reader } from '../../storage/storage.ts';

/** What of an article is to be seen. */
export type Shown =
  | { readonly kind: 'draft' }
  | { readonly kind: 'revision'; readonly number: number }
  /** With the other languages of its publishing group, at the moment for which that is scheduled. */
  | { readonly kind: 'scheduled' }
  | { readonly kind: 'public' };

export type PreviewError = { readonly code: 'not-found' | 'revision-not-found' | 'not-scheduled' | 'not-public' };

/**
 * The page with the bytes that publishing would give at this moment, whatever still stands in the way of that; at the scheduled moment for what
 * is scheduled. Refuses an unknown article or revision, and what is neither scheduled nor public where that is asked for.
 */
export async function previewPage(
  parts: ActionParts,
  articleId: ArticleId,
  shown: Shown,
): Promise<Result<{ readonly page: RenderedPage; readonly article: Article }, PreviewError>> {
  return await parts.storage.read(async (reader) => {
    const article = await reader.articles.find(articleId);
    const story = article === null ? null : await reader.stories.find(article.storyId);
    const publication = await reader.publication.find();
    if (article === null || story === null || publication === null) return fail({ code: 'not-found' });
    const wanted = await wantedRevisions(parts, reader, { article, shown });
    if (!wanted.ok) return wanted;
    const { revisions, now } = wanted.value;
    const records: PublishedRecord[] = [];
    for (const one of revisions) records.push(await imaginedRecord(reader, { ...one, story, now, timeZone: publication.timeZone }));
    const page = await imaginedPage({ reader, articleId, now, records });
    return page === null ? fail({ code: 'not-public' }) : ok({ page, article });
  });
}

interface Words {
  readonly article: Article;
  readonly revision: Revision;
}

interface Wanted {
  readonly revisions: readonly Words[];
  readonly now: Instant;
}

async function wantedRevisions(
  { ids, now }: ActionParts,
  reader: Reader,
  { article, shown }: { readonly article: Article; readonly shown: Shown },
): Promise<Result<Wanted, PreviewError>> {
  switch (shown.kind) {
    case 'draft': {
      const draft = await readDraft({ ids }, reader, article.id);
      if (draft === null) return fail({ code: 'not-found' });
      const id = draft.isAhead ? ids.next<'revision'>() : draft.revision.id;
      return ok({ revisions: [{ article, revision: { ...draft.revision, id, content: draft.content } }], now: now() });
    }
    case 'revision': {
      const [revision] = await reader.articles.revisions(article.id, { before: shown.number + 1, limit: 1 });
      if (revision?.number !== shown.number) return fail({ code: 'revision-not-found' });
      return ok({ revisions: [{ article, revision }], now: now() });
    }
    case 'scheduled':
      return await scheduledRevisions(reader, article);
    case 'public':
      return ok({ revisions: [], now: now() });
  }
}

async function scheduledRevisions(reader: Reader, { id, storyId }: Article): Promise<Result<Wanted, PreviewError>> {
  const groups = await reader.desk.openGroups(storyId);
  const group = groups.find(({ articles, scheduledFor }) => scheduledFor !== null && articles.some(({ articleId }) => articleId === id));
  if (group === undefined || group.scheduledFor === null) return fail({ code: 'not-scheduled' });
  const revisions: Words[] = [];
  for (const { articleId, revisionId } of group.articles) {
    const article = await reader.articles.find(articleId);
    const revision = await reader.articles.revision(revisionId);
    if (article !== null && revision !== null) revisions.push({ article, revision });
  }
  return ok({ revisions, now: group.scheduledFor });
}

interface Imagined extends Words {
  readonly story: Story;
  readonly now: Instant;
  readonly timeZone: TimeZone;
}

/** What would be kept of the article once this revision is public; what is kept, if it is public already. */
async function imaginedRecord(reader: Reader, imagined: Imagined): Promise<PublishedRecord> {
  const { article, revision, story } = imagined;
  const record = isPublic(article) && article.publishedId === revision.id ? await reader.published.article(article.id) : null;
  if (record !== null) return record;
  const published = await atFreeAddress(reader, imagined);
  return { article: published, revision, story, facts: publicFacts(story, published.place, revision.content) };
}

async function atFreeAddress(reader: Reader, imagined: Imagined): Promise<ReturnType<typeof asPublished>> {
  const taken = new Set<Slug>();
  for (;;) {
    const published = asPublished({ ...imagined, publishedAt: imagined.now, isTaken: (slug) => taken.has(slug) });
    if (taken.has(published.place.slug) || (await isFreeAddress(reader, published))) return published;
    taken.add(published.place.slug);
  }
}
