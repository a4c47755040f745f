/** What a machine may write of a translation at this moment. */
import { fingerprintsOf, readingsOf } from '../core/alignment/readings.ts';
import type { Article } from '../core/article.ts';
import type { ArticleId } from '../core/ids.ts';
import { type Instant, toIso } from '../core/instant.ts';
import type { JudgedTranslation } from '../core/machine/needs.ts';
import type { MachineService } from '../core/machine/service.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Reader } from '../storage/storage.ts';
import { judgeTranslations, type Words } from './judge-translations.ts';
import type { ActionParts } from './parts.ts';
import { typedWords } from './typed-words.ts';

export interface MachineJudgement extends JudgedTranslation {
  readonly article: Article;
  readonly originalArticle: Article;
  /** The words of the original that count. */
  readonly text: Words;
}

export type MachineJudgementError =
  | { readonly code: 'article-not-found'; readonly articleId: ArticleId }
  | { readonly code: 'article-is-original'; readonly articleId: ArticleId };

/** The newest words of a translation against those of its original that count. Refuses an unknown article, and an original. */
export async function judgeForMachine(
  parts: Pick<ActionParts, 'ids'>,
  reader: Reader,
  articleId: ArticleId,
): Promise<Result<MachineJudgement, MachineJudgementError>> {
  const article = await reader.articles.find(articleId);
  if (article === null) return fail({ code: 'article-not-found', articleId });
  const judgement = (await judgeTranslations(reader, [article], typedWords(parts, reader))).get(articleId);
  if (judgement === undefined) return fail({ code: 'article-is-original', articleId });
  const { words, original, text, minorChanges, alignment } = judgement;
  return ok({
    article,
    originalArticle: original,
    text,
    original: text.content,
    translation: words.content,
    alignment,
    readings: readingsOf(fingerprintsOf(text.content), minorChanges),
    known: await reader.machine.textsOf(articleId),
  });
}

/** The calendar month in which a moment counts: `2026-11`. */
export function usageMonth(now: Instant): string {
  return toIso(now).slice(0, 7);
}

/** How many characters were sent to the service this month. */
export async function charactersSent(reader: Reader, { id }: Pick<MachineService, 'id'>, now: Instant): Promise<number> {
  return (await reader.machine.usage(usageMonth(now))).find(({ serviceId }) => serviceId === id)?.characters ?? 0;
}
