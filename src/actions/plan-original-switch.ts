/** What a switch of a story's original would make of its articles. */
import { alignmentsOf, type ChainAlignment, type ChainArticle } from '../core/alignment/chain.ts';
import { type PlanSwitchError, planSwitch } from '../core/alignment/plan-switch.ts';
import type { Article } from '../core/article.ts';
import type { ArticleId } from '../core/ids.ts';
import { ok, type Result } from '../core/result.ts';
import type { Reader } from '../storage/storage.ts';
import { type FindNewest, linksOf, type Words } from './judge-translations.ts';

/** An article of the story, before and after. */
export interface PlannedArticle {
  readonly article: Article;
  readonly words: Words;
  readonly after: ChainArticle;
  /** How it stands now, and how it would; null for an original. */
  readonly alignments: Readonly<Record<'before' | 'after', ChainAlignment | null>>;
}

/** The articles of the story as they would be if this one were the original; those whose words are not found are left out. Refuses one that was made from no other. */
export async function planOriginalSwitch(
  reader: Reader,
  next: Article,
  newest: FindNewest,
): Promise<Result<readonly PlannedArticle[], PlanSwitchError>> {
  const wanted = await reader.articles.ofStory(next.storyId);
  const links = await linksOf(reader, { ofStory: new Map(wanted.map((article) => [article.id, article])), wanted, newest });
  const before = [...links.values()].map(({ judged }) => judged);
  const after = planSwitch(before, next.id);
  if (!after.ok) return after;
  const alignments = { before: judge(before), after: judge(after.value) };
  return ok(
    after.value.flatMap((planned) => {
      const link = links.get(planned.id);
      if (link === undefined) return [];
      const { article, words } = link;
      const own = { before: alignments.before.get(planned.id) ?? null, after: alignments.after.get(planned.id) ?? null };
      return [{ article, words, after: planned, alignments: own }];
    }),
  );
}

function judge(articles: readonly ChainArticle[]): ReadonlyMap<ArticleId, ChainAlignment> {
  const alignments = alignmentsOf(articles);
  if (!alignments.ok) throw new Error(`The article ${alignments.error.articleId} is made from others in a circle`);
  return alignments.value;
}
