/** The articles that show the picture, and whether readers see it there. */
import { Link } from '@tanstack/react-router';
import { directionOf } from '../../../core/language.ts';
import { useLanguageName } from '../../frame/language-name.ts';
import type { WholePicture } from '../../pictures/picture-queries.ts';
import { useStrings } from '../../strings/strings.tsx';
import classes from './pictures.module.css';

export function UsesPart({ picture: { uses, hiddenUses } }: { readonly picture: WholePicture }) {
  const { t } = useStrings();
  const published = uses.filter(({ isPublic }) => isPublic);
  const drafts = uses.filter(({ isPublic }) => !isPublic);
  return (
    <section className={classes['part']} aria-label={t('picture.uses')}>
      <h2>{t('picture.uses')}</h2>
      {uses.length + hiddenUses === 0 && <p className={classes['hint']}>{t('picture.unused')}</p>}
      <UseList label={t('picture.publicUses', { count: published.length })} uses={published} />
      <UseList label={t('picture.draftUses', { count: drafts.length })} uses={drafts} />
      {hiddenUses > 0 && <p className={classes['hint']}>{t('picture.hiddenUses', { count: hiddenUses })}</p>}
    </section>
  );
}

function UseList({ label, uses }: { readonly label: string; readonly uses: WholePicture['uses'] }) {
  const { t } = useStrings();
  const languageName = useLanguageName();
  if (uses.length === 0) return null;
  return (
    <>
      <h3>{label}</h3>
      <ul className={classes['uses']}>
        {uses.map(({ articleId, edition, headline, address }) => (
          <li key={articleId}>
            <Link to="/articles/$articleId" params={{ articleId }} lang={edition} dir={directionOf(edition)}>
              {headline === '' ? t('picture.noHeadline') : headline}
            </Link>
            <span className={classes['hint']}>{languageName(edition)}</span>
            {address !== null && <a href={address}>{t('picture.onSite')}</a>}
          </li>
        ))}
      </ul>
    </>
  );
}
