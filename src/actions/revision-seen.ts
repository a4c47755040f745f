/** Which revision holds the words of an article that somebody had before the eyes. */
import type { Fingerprint } from '../core/alignment/fingerprint.ts';
import type { ArticleId, RevisionId } from '../core/ids.ts';
import { wordsOf } from '../core/words.ts';
import type { Writer } from '../storage/storage.ts';
import { newestOf, saveTyping } from './live-draft.ts';
import type { ActionParts } from './parts.ts';

interface Seen {
  readonly articleId: ArticleId | null;
  readonly revisionId: RevisionId;
  /** The words that were seen, where they were not those of the revision any more. */
  readonly words: Fingerprint | undefined;
}

/** How many revisions are looked at that were made since somebody looked. */
const mostSince = 20;

/**
 * The revision, or the one after it that holds the words; what is typed is saved to find it. Where somebody has typed over those words
 * already, and for a revision of another article, it is the revision itself, so that nothing counts as seen that was not.
 */
export async function revisionSeen(parts: ActionParts, writer: Writer, { articleId, revisionId, words }: Seen): Promise<RevisionId> {
  const revision = words === undefined ? null : await writer.articles.revision(revisionId);
  if (revision === null || revision.articleId !== articleId || wordsOf(revision.content) === words) return revisionId;
  const newest = await newestOf(writer, revision.articleId);
  if (newest !== null) await saveTyping(parts, writer, { ...newest, by: null, reason: 'saved' });
  const since = await writer.articles.revisions(revision.articleId, { before: null, limit: mostSince });
  return since.find(({ number, content }) => number > revision.number && wordsOf(content) === words)?.id ?? revisionId;
}
