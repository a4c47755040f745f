import { useStrings } from '../strings/strings.tsx';
import type { WholePicture } from './picture-queries.ts';
import classes from './use-instructions.module.css';

/** What the file of a picture asks of whoever uses it, as it was written; nothing where it asks nothing. */
export function UseInstructions({ picture }: { readonly picture: Pick<WholePicture, 'written'> }) {
  const { t } = useStrings();
  const { instructions } = picture.written;
  if (instructions === '') return null;
  return (
    <p className={classes['instructions']}>
      <strong>{t('picture.instructions')}</strong> <span dir="auto">{instructions}</span>
    </p>
  );
}
