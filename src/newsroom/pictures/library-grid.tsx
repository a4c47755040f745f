/** The pictures of the library side by side: dense, parted by hairlines. */
import type { ReactNode } from 'react';
import { useStrings } from '../strings/strings.tsx';
import classes from './library.module.css';
import { ownCredit } from './offered-words.ts';
import { PictureMarks } from './picture-mark.tsx';
import type { ListedPicture } from './picture-queries.ts';

interface GridProps {
  readonly pictures: readonly ListedPicture[];
  readonly label: string;
  /** Wraps what is shown of a picture in a link or a button. */
  readonly children: (picture: ListedPicture, shown: ReactNode) => ReactNode;
}

export function LibraryGrid({ pictures, label, children }: GridProps) {
  return (
    <ul className={classes['grid']} aria-label={label}>
      {pictures.map((picture) => (
        <li key={picture.id} className={classes['cell']}>
          {children(picture, <Shown picture={picture} />)}
        </li>
      ))}
    </ul>
  );
}

function Shown({ picture }: { readonly picture: ListedPicture }) {
  const { t } = useStrings();
  const { thumbnail, fileName } = picture;
  const credit = ownCredit(picture);
  return (
    <>
      <span className={classes['frame']} data-expired={picture.isExpired || undefined}>
        {thumbnail === null ? (
          t('pictures.noFile')
        ) : (
          <img src={thumbnail.address} width={thumbnail.width} height={thumbnail.height} alt="" loading="lazy" decoding="async" />
        )}
      </span>
      <bdi className={classes['name']}>{fileName}</bdi>
      {credit !== '' && <bdi className={classes['credit']}>{credit}</bdi>}
      <span className={classes['marks']}>
        <PictureMarks picture={picture} />
      </span>
    </>
  );
}
