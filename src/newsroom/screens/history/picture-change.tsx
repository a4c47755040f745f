import { VisuallyHidden } from '@mantine/core';
import { useStrings } from '../../strings/strings.tsx';
import classes from './history.module.css';
import type { Comparison } from './queries.ts';

type Picture = Comparison['pictures'][number];

interface PictureChangeProps {
  /** Null where there was, or is, none. */
  readonly before: Picture | null;
  readonly after: Picture | null;
}

/** Two pictures, the old one struck. */
export function PictureChange({ before, after }: PictureChangeProps) {
  const { t } = useStrings();
  return (
    <div className={classes['pictures']}>
      {before !== null && (
        <del className={classes['removed']}>
          <VisuallyHidden>{t('history.removed.start')}</VisuallyHidden>
          <Thumbnail picture={before} />
        </del>
      )}
      {after !== null && (
        <ins className={classes['added']}>
          <VisuallyHidden>{t('history.added.start')}</VisuallyHidden>
          <Thumbnail picture={after} />
        </ins>
      )}
    </div>
  );
}

function Thumbnail({ picture: { name, file } }: { readonly picture: Picture }) {
  return (
    <span className={classes['thumbnail']}>
      {file !== null && <img src={file} alt="" />}
      <bdi>{name}</bdi>
    </span>
  );
}
