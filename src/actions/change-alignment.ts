/** Changing what a translation says it renders: its words stay as they are, in the live draft too. */
import { type Fingerprints, fingerprintsOf } from '../core/alignment/readings.ts';
import { renderingsOf } from '../core/alignment/renderings.ts';
import type { SegmentKey } from '../core/alignment/segments.ts';
import type { Actor, Article, ArticleContent } from '../core/article.ts';
import type { ArticleId, RevisionId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Reader } from '../storage/storage.ts';
import { countingWords } from './judge-translations.ts';
import { addRevision, newestOf, type Saved, saveTyping, writeRestsIntoDraft } from './live-draft.ts';
import type { ActionParts } from './parts.ts';
import { typedWords } from './typed-words.ts';

export interface AlignmentRequest {
  readonly articleId: ArticleId;
  readonly by: Actor;
}

export type AlignmentError =
  | { readonly code: 'article-not-found'; readonly articleId: ArticleId }
  | { readonly code: 'article-is-original'; readonly articleId: ArticleId };

interface SegmentUnknown {
  readonly code: 'segment-unknown';
  readonly segment: SegmentKey;
}

interface Aligning<Refusal extends { readonly code: string }> extends AlignmentRequest {
  /** What the story’s log calls it. */
  readonly kind: 'segments-confirmed' | 'segment-linked' | 'segment-unlinked' | 'segments-omitted' | 'segments-kept';
  /** The translation with other rests and the same words; the same one if nothing changes. */
  change(translation: ArticleContent, sides: Sides): Promise<Result<ArticleContent, Refusal>> | Result<ArticleContent, Refusal>;
  /** The revision of the original that the article then rests on as a whole; left out, the one on which it rested. */
  readonly restsOnId?: RevisionId;
}

interface Sides {
  readonly reader: Reader;
  readonly original: Article;
  /** How the original reads that counts. */
  fingerprints(): Promise<Fingerprints>;
}

/**
 * Changes the alignment of a translation, and takes a revision of it with the reason `confirmed`, which the story’s log names. What was typed
 * and not saved yet is kept in a revision before it; who has the draft open types on. An article that was approved stays so. Refuses an
 * unknown article, an original, and what `change` refuses.
 */
export async function changeAlignment<Refusal extends { readonly code: string }>(
  parts: ActionParts,
  { articleId, by, kind, change, restsOnId }: Aligning<Refusal>,
): Promise<Result<Saved, AlignmentError | Refusal>> {
  return await parts.storage.transact<Result<Saved, AlignmentError | Refusal>>(async (writer) => {
    const newest = await newestOf(writer, articleId);
    if (newest === null) return fail({ code: 'article-not-found', articleId });
    const { translatedFromId } = newest.article;
    const original = translatedFromId === null ? null : await writer.articles.find(translatedFromId);
    if (original === null) return fail({ code: 'article-is-original', articleId });
    const fingerprints = async (): Promise<Fingerprints> => {
      const text = await countingWords(writer, original, typedWords(parts, writer));
      return text === null ? new Map() : fingerprintsOf(text.content);
    };
    const before = await saveTyping(parts, writer, { ...newest, by: null, reason: 'saved' });
    const changed = await change(before.revision.content, { reader: writer, original, fingerprints });
    if (!changed.ok) return changed;
    if (changed.value === before.revision.content) return ok(before);
    const rests = restsOnId ?? before.revision.restsOnId;
    const saved = await addRevision(parts, writer, { ...before, content: changed.value, by, reason: 'confirmed', restsOnId: rests });
    await writeRestsIntoDraft(parts, writer, saved);
    const { storyId, edition } = saved.article;
    const details = { edition, revision: saved.revision.id };
    await writer.stories.addEvent({ storyId, articleId, at: saved.revision.madeAt, by, kind, details });
    return ok(saved);
  });
}

/** Refuses the first of these segments that the translation does not have. */
export function ownSegments(translation: ArticleContent, keys: readonly SegmentKey[]): Result<readonly SegmentKey[], SegmentUnknown> {
  const own = new Set(renderingsOf(translation).segments.map(({ key }) => key));
  const unknown = keys.find((key) => !own.has(key));
  return unknown === undefined ? ok(keys) : fail({ code: 'segment-unknown', segment: unknown });
}
