import { useLanguageName } from '../../frame/language-name.ts';
import type { StoryLanguage } from './publishing-queries.ts';

/** The articles that are about to go out, by language and headline. */
export function GoingOutList({ articles }: { readonly articles: readonly StoryLanguage[] }) {
  const languageName = useLanguageName();
  return (
    <ul>
      {articles.map(({ articleId, edition, headline }) => (
        <li key={articleId}>
          {languageName(edition)}: <bdi lang={edition}>{headline}</bdi>
        </li>
      ))}
    </ul>
  );
}
