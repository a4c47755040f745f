/** Taking the words of an article that somebody has seen, and no others: what was typed meanwhile has been read by nobody. */
import type { Fingerprint } from '../core/alignment/fingerprint.ts';
import type { ArticleId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import { fail, type Result } from '../core/result.ts';
import { wordsOf } from '../core/words.ts';
import type { Saved } from './live-draft.ts';
import { type ActionParts, partsWithin } from './parts.ts';
import { readDraft } from './read-draft.ts';
import { type TakeRevisionError, type TakeRevisionRequest, takeRevision } from './take-revision.ts';

/** Somebody has written since: who, and when it was saved. */
export interface WordsChanged {
  readonly code: 'words-changed';
  readonly articleId: ArticleId;
  readonly changedBy: string;
  readonly changedAt: Instant;
}

export interface TakeSeenWordsRequest extends Pick<TakeRevisionRequest, 'articleId' | 'reason'> {
  /** The words that were seen, as `wordsOf` names them; the newest, whatever they are, where none are named. */
  readonly words: Fingerprint | undefined;
}

/**
 * Returns the article with a revision of its newest words, typed ones too, if they are those that were seen. Refuses other words, which are
 * kept as a revision all the same, and an unknown article.
 */
export async function takeSeenWords(
  parts: ActionParts,
  { articleId, reason, words }: TakeSeenWordsRequest,
): Promise<Result<Saved, TakeRevisionError | WordsChanged>> {
  return await parts.storage.transact(async (writer) => {
    const within = partsWithin(parts, writer);
    const draft = words === undefined ? null : await readDraft(parts, writer, articleId);
    if (draft === null || wordsOf(draft.content) === words) return await takeRevision(within, { articleId, reason, by: null });
    const kept = await takeRevision(within, { articleId, reason: 'saved', by: null });
    if (!kept.ok) return kept;
    const { madeBy, madeAt } = kept.value.revision;
    return fail({ code: 'words-changed', articleId, changedBy: madeBy.name, changedAt: madeAt });
  });
}
