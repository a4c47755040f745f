/** Says, over everything, that files that are held over the page can be let go. */
import { Portal } from '@mantine/core';
import { useStrings } from '../strings/strings.tsx';
import classes from './drop-notice.module.css';

export function DropNotice() {
  const { t } = useStrings();
  return (
    <Portal>
      <div className={classes['notice']}>{t('pictures.drop')}</div>
    </Portal>
  );
}
