/** What somebody should know about a picture before using it: whether it may be shown, who is named, what is still being made. */
import { useStrings } from '../strings/strings.tsx';
import { useTimes } from '../strings/times.ts';
import classes from './library.module.css';
import { ownCredit } from './offered-words.ts';
import type { ListedPicture } from './picture-queries.ts';

/** So long before its end a right is said to end, in milliseconds. */
const soon = 30 * 24 * 3_600_000;

/** The marks of a picture, as words; nothing for a picture that is in order. */
export function PictureMarks({ picture }: { readonly picture: ListedPicture }) {
  const { t } = useStrings();
  const { day, now } = useTimes();
  const { isExpired, licenceExpiresAt, work } = picture;
  const endsSoon = !isExpired && licenceExpiresAt !== null && Date.parse(licenceExpiresAt) - now < soon;
  return (
    <>
      {isExpired && <span className={classes['bad']}>{t('pictures.expired')}</span>}
      {endsSoon && <span className={classes['stale']}>{t('pictures.expires', { day: day(licenceExpiresAt) })}</span>}
      {ownCredit(picture) === '' && <span className={classes['bad']}>{t('pictures.noCredit')}</span>}
      {work !== null && (
        <span className={classes['dimmed']}>
          {work.total === 0 ? t('pictures.toCome') : t('pictures.making', { done: work.done, total: work.total })}
        </span>
      )}
    </>
  );
}
