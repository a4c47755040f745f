import type { ActionParts } from '../../../actions/parts.ts';
import { readDraft } from '../../../actions/read-draft.ts';
import type { Taken } from '../../../contract/operation.ts';
import { readSegmentChanges } from '../../../contract/publishing.ts';
import { segmentKinds } from '../../../core/alignment/named-segments.ts';
import { type SegmentChange, segmentChanges } from '../../../core/alignment/segment-changes.ts';
import { type Article, type ArticleContent, isPublic } from '../../../core/article.ts';
import type { ArticleId, IdSource } from '../../../core/ids.ts';
import { fail, ok } from '../../../core/result.ts';
import { wordsOf } from '../../../core/words.ts';
import type { Reader } from '../../../storage/storage.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';

type Answer = Taken<typeof readSegmentChanges, 'answer'>;

/** Gives what an article's newest words change for its translations. */
export function readSegmentChangesRoute({ storage, ids }: ActionParts): Route {
  return route(readSegmentChanges, {
    subjects: ({ params }) => articleSubjects(storage, params.articleId),
    async run({ params }) {
      const answer = await storage.read((reader) => changesNow(reader, params.articleId, ids));
      return answer === null ? fail({ code: 'not-found' }) : ok(answer);
    },
  });
}

async function changesNow(reader: Reader, articleId: ArticleId, ids: IdSource): Promise<Answer | null> {
  const draft = await readDraft({ ids }, reader, articleId);
  if (draft === null) return null;
  const { article, content } = draft;
  const made = (await reader.articles.ofStory(article.storyId)).filter(({ translatedFromId }) => translatedFromId === articleId);
  const shown = made.length === 0 ? null : await shownText(reader, article);
  const changes = shown === null ? [] : segmentChanges(shown, content, article.edition);
  const kinds = { before: segmentKinds(shown ?? content), after: segmentKinds(content) };
  return {
    words: wordsOf(content),
    editions: made.map(({ edition }) => edition),
    changes: changes.map((change) => presentChange(change, kinds)),
  };
}

async function shownText(reader: Reader, article: Article): Promise<ArticleContent | null> {
  if (!isPublic(article) || article.publishedId === null) return null;
  return (await reader.articles.revision(article.publishedId))?.content ?? null;
}

function presentChange(
  { key, kind, before, after }: SegmentChange,
  kinds: Readonly<Record<'before' | 'after', ReturnType<typeof segmentKinds>>>,
): Answer['changes'][number] {
  const segmentKind = (after === null ? kinds.before : kinds.after)(key);
  return { key, segmentKind, kind, before: before?.text ?? null, after: after?.text ?? null };
}
