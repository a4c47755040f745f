import type { ActionParts } from '../../../actions/parts.ts';
import { readArticle } from '../../../contract/articles.ts';
import type { Article } from '../../../core/article.ts';
import { fail, ok } from '../../../core/result.ts';
import type { Reader } from '../../../storage/storage.ts';
import { type Route, route } from '../route.ts';
import { articleSubjects } from './article-subjects.ts';
import { presentArticle } from './present.ts';

/** Gives an article with its story. */
export function readArticleRoute({ storage, now }: ActionParts): Route {
  return route(readArticle, {
    subjects: ({ params }) => articleSubjects(storage, params.articleId),
    async run({ params }) {
      return await storage.read(async (reader) => {
        const article = await reader.articles.find(params.articleId);
        if (article === null) return fail({ code: 'not-found' });
        const [revision, [row], siblings, publication, people, typedIn] = await Promise.all([
          reader.articles.revision(article.draftId),
          reader.desk.rows([article.storyId]),
          siblingsOf(reader, article),
          reader.publication.find(),
          reader.people.all(),
          reader.drafts.withoutRevision(),
        ]);
        const cell = row?.cells.find(({ edition }) => edition === article.edition);
        if (revision === null || row === undefined || cell === undefined || publication === null) return fail({ code: 'not-found' });
        const known = { article, cell, revision, story: row.story, siblings, publication, people };
        return ok(presentArticle({ ...known, typedIn: new Set(typedIn), now: now() }));
      });
    },
  });
}

async function siblingsOf(
  { articles }: Reader,
  { storyId }: Article,
): Promise<readonly { readonly article: Article; readonly headline: string }[]> {
  const found = await articles.ofStory(storyId);
  return await Promise.all(
    found.map(async (article) => ({ article, headline: (await articles.revision(article.draftId))?.content.headline ?? '' })),
  );
}
