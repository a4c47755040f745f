/** How the reader site shows the picture: cut around the focus where it stands beside headlines, whole in the article. */
import { useStrings } from '../../strings/strings.tsx';
import classes from './focus.module.css';
import { type Focus, focusOfSite } from './focus-point.ts';

/** The places of the reader site in which pictures are cut, all of them to the same shape. */
const slots = ['lead', 'second', 'list'] as const;

export function CutPreviews({ address, focus }: { readonly address: string; readonly focus: Focus }) {
  const { t } = useStrings();
  const { x, y } = focusOfSite(focus);
  return (
    <div>
      <h2 className={classes['heading']}>{t('picture.cuts')}</h2>
      <ul className={classes['cuts']}>
        {slots.map((slot) => (
          <li key={slot} className={classes['cut']} data-slot={slot}>
            <img src={address} alt="" style={{ objectPosition: `${x * 100}% ${y * 100}%` }} />
            <span>{t(`picture.slot.${slot}`)}</span>
          </li>
        ))}
      </ul>
      <p className={classes['hint']}>{t('picture.wholeInArticle')}</p>
    </div>
  );
}
