import { useLanguageName } from '../../frame/language-name.ts';
import classes from './publishing.module.css';
import type { StoryLanguage } from './publishing-queries.ts';

/** The articles that are about to go out, by language and headline. */
export function GoingOutList({ articles }: { readonly articles: readonly StoryLanguage[] }) {
  const languageName = useLanguageName();
  return (
    <ul className={classes['goingOut']}>
      {articles.map(({ articleId, edition, headline }) => (
        <li key={articleId}>
          {languageName(edition)}: <bdi lang={edition}>{headline}</bdi>
        </li>
      ))}
    </ul>
  );
}
