/** Publishing: one article, or several as a publishing group that readers see together or not at all. */
import { articlePath } from '../core/addresses.ts';
import { type Actor, type Article, isPublic } from '../core/article.ts';
import { picturesOf } from '../core/body/pictures.ts';
import type { RevisionId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import { areSameFacts } from '../core/public-facts.ts';
import { ok, type Result } from '../core/result.ts';
import type { Writer } from '../storage/storage.ts';
import { noteMinorChanges } from './note-minor-changes.ts';
import { type ActionParts, partsWithin } from './parts.ts';
import { type ArticleToPublish, type Prepared, type PreparingError, prepareGroup } from './prepare-publishing.ts';
import { leaveGroups } from './publishing-groups.ts';
import { noteReadersStaleness } from './readers-staleness.ts';
import { noteStaleness } from './staleness-on-desk.ts';
import { takeSeenWords, type WordsChanged } from './take-seen-words.ts';

export interface PublishArticlesRequest {
  readonly articles: readonly ArticleToPublish[];
  readonly by: Actor;
}

export type PublishArticlesError = PreparingError | WordsChanged;

/**
 * Publishes the newest words of each article or those that are named, each once, all in one transaction. An address that changes leads to the
 * new one from then on; a slug that another article or an old address has gets a number. An article that is public as it stands stays as it
 * is. What was scheduled for one of them is not published again. What was called minor of the changes to a public one makes nothing stale.
 * Refuses the whole group for the first article that may not go out: changed since somebody saw its words, unknown, embargoed, spiked, without headline or body, with
 * machine text that nobody confirmed, with a picture that has no credit or whose right has ended, with a moment in the future, or in a
 * section that its edition has no name for.
 */
export async function publishArticles(
  parts: ActionParts,
  { articles, by }: PublishArticlesRequest,
): Promise<Result<readonly Article[], PublishArticlesError>> {
  return await parts.storage.transact(async (writer) => {
    for (const { articleId, revisionId, words } of articles) {
      if (revisionId !== undefined) continue;
      const taken = await takeSeenWords(partsWithin(parts, writer), { articleId, reason: 'published', words });
      if (!taken.ok) return taken;
    }
    const now = parts.now();
    const prepared = await prepareGroup(writer, articles, now);
    if (!prepared.ok) return prepared;
    await write(writer, prepared.value, { now, by });
    return ok(prepared.value.map(({ after }) => after));
  });
}

interface Telling {
  readonly now: Instant;
  readonly by: Actor;
}

async function write(writer: Writer, group: readonly Prepared[], { now, by }: Telling): Promise<void> {
  const changed = group.filter(isChange);
  for (const { before, after } of group.filter((one) => !changed.includes(one) && one.before.state !== one.after.state)) {
    await writer.articles.save({ ...before, state: after.state, scheduledFor: null });
  }
  for (const [storyId, ofStory] of Map.groupBy(group, ({ story }) => story.id)) {
    const articleIds = ofStory.map(({ after }) => after.id);
    await leaveGroups(writer, storyId, articleIds);
    await writer.desk.touch(storyId);
  }
  if (changed.length === 0) return;
  for (const { story, before, after, revision, minor, facts } of changed) {
    const saved = await writer.stories.find(story.id);
    if (saved !== null && saved.firstPublishedAt === null)
      await writer.stories.save({ ...saved, firstPublishedAt: after.firstPublishedAt });
    await writer.articles.save(after);
    await writer.published.set(after, facts, picturesOf(revision.content));
    await moveAddress(writer, before, after);
    await noteMinorChanges(writer, { before, revision, minor, now });
    if (comparedText(before) !== comparedText(after)) await noteStaleness(writer, after, now);
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
  for (const storyId of new Set(changed.map(({ story }) => story.id))) await noteReadersStaleness(writer, storyId, now);
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

/** The revision with which translations are compared. */
function comparedText(article: Article): RevisionId | null {
  return isPublic(article) ? article.publishedId : article.draftId;
}

function isChange({ before, after, factsBefore, facts }: Prepared): boolean {
  return !isPublic(before) || before.publishedId !== after.publishedId || factsBefore === null || !areSameFacts(factsBefore, facts);
}
