/** Filling what a translation lacks with what is remembered for the very same words. */

import { fingerprint } from '../core/alignment/fingerprint.ts';
import { headKeys, type SegmentKey, segmentsOf } from '../core/alignment/segments.ts';
import type { Actor } from '../core/article.ts';
import type { ArticleId, SectionId } from '../core/ids.ts';
import { filled } from '../core/memory/fill.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Reader } from '../storage/storage.ts';
import { type Judgement, judgeTranslations } from './judge-translations.ts';
import { type ActionParts, partsWithin } from './parts.ts';
import { saveRevision } from './save-revision.ts';
import { typedWords } from './typed-words.ts';

export interface FillFromMemoryRequest {
  readonly articleId: ArticleId;
  /** The sections whose work may be used; null for all. */
  readonly readable: readonly SectionId[] | null;
  readonly by: Actor;
}

export type FillFromMemoryError =
  | { readonly code: 'article-not-found'; readonly articleId: ArticleId }
  | { readonly code: 'article-is-original'; readonly articleId: ArticleId };

/**
 * Gives a translation what is remembered for the segments that it lacks, of several translations of a text that which was confirmed last. All
 * of it is unconfirmed. Returns how many segments of the original it renders more. Refuses an unknown article, and an original.
 */
export async function fillFromMemory(
  parts: ActionParts,
  { articleId, readable, by }: FillFromMemoryRequest,
): Promise<Result<number, FillFromMemoryError>> {
  return await parts.storage.transact(async (writer) => {
    const article = await writer.articles.find(articleId);
    if (article === null) return fail({ code: 'article-not-found', articleId });
    const judgement = (await judgeTranslations(writer, [article], typedWords(parts, writer))).get(articleId);
    if (judgement === undefined) return fail({ code: 'article-is-original', articleId });
    const { words, text, alignment } = judgement;
    const content = filled(words.content, {
      original: text.content,
      missing: alignment.missing,
      texts: await remembered(writer, judgement, readable),
      newId: () => parts.ids.next<'block'>(),
    });
    if (content === words.content) return ok(0);
    const saved = await saveRevision(partsWithin(parts, writer), { articleId, content, by, reason: 'saved', changedFrom: null });
    if (!saved.ok) return fail({ code: 'article-not-found', articleId });
    const after = (await judgeTranslations(writer, [saved.value.article], typedWords(parts, writer))).get(articleId);
    return ok(alignment.missing.length - (after?.alignment.missing.length ?? 0));
  });
}

async function remembered(
  { memory }: Reader,
  { article, original, text, alignment }: Judgement,
  readable: readonly SectionId[] | null,
): Promise<ReadonlyMap<SegmentKey, string>> {
  const missing = segmentsOf(text.content).filter(({ key }) => alignment.missing.includes(key) || headKeys.some((head) => head === key));
  const pair = { from: original.edition, to: article.edition };
  const entries = await memory.same(
    missing.map((segment) => segment.text),
    { ...pair, readable, limit: 20 },
  );
  const newest = new Map([...entries].sort((one, other) => one.at - other.at).map(({ source, target }) => [fingerprint(source), target]));
  return new Map(
    missing.flatMap((segment) => {
      const target = newest.get(segment.fingerprint);
      return target === undefined ? [] : [[segment.key, target] as const];
    }),
  );
}
