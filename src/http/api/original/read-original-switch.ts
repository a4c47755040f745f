import type { ActionParts } from '../../../actions/parts.ts';
import { type PlannedArticle, planOriginalSwitch } from '../../../actions/plan-original-switch.ts';
import { typedWords } from '../../../actions/typed-words.ts';
import type { Taken } from '../../../contract/operation.ts';
import { readOriginalSwitch } from '../../../contract/original.ts';
import { renderingsOf } from '../../../core/alignment/renderings.ts';
import type { SegmentKey } from '../../../core/alignment/segments.ts';
import { type Alignment, countStates } from '../../../core/alignment/states.ts';
import { fail, ok } from '../../../core/result.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';

type Answer = Taken<typeof readOriginalSwitch, 'answer'>;

/** Says what a switch of the original would do. */
export function readOriginalSwitchRoute({ storage, ids }: ActionParts): Route {
  return route(readOriginalSwitch, {
    subjects: ({ params }) => articleSubjects(storage, params.articleId),
    run: ({ params }) =>
      storage.read(async (reader) => {
        const article = await reader.articles.find(params.articleId);
        if (article === null) return fail({ code: 'not-found' });
        const plan = await planOriginalSwitch(reader, article, typedWords({ ids }, reader));
        return plan.ok ? ok({ articles: plan.value.map((one) => present(one, plan.value)) }) : plan;
      }),
  });
}

function present({ article, words, after, alignments }: PlannedArticle, all: readonly PlannedArticle[]): Answer['articles'][number] {
  const { id: articleId, edition } = article;
  const worded = new Set(renderingsOf(words.content).segments.flatMap(({ key, hasWords }) => (hasWords ? [key] : [])));
  const madeFrom = all.find((one) => one.article.id === after.translatedFromId)?.article.edition ?? null;
  return { articleId, edition, madeFrom, before: counted(alignments.before, worded), after: counted(alignments.after, worded) };
}

/** An empty segment that renders nothing is nothing that was added. */
function counted(alignment: Alignment | null, worded: ReadonlySet<SegmentKey>): Answer['articles'][number]['after'] {
  if (alignment === null) return null;
  const added = alignment.segments.filter(({ key, state }) => state === 'added' && worded.has(key)).length;
  return { ...countStates(alignment), added };
}
