/** What others change appears by itself, as long as somebody is signed in. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useStrings } from '../strings/strings.tsx';
import { followDesk } from './desk-line.ts';
import classes from './notice.module.css';
import { useIsLost, useServerWatch } from './server-watch.ts';

/** Keeps what is shown up to date, and says when it cannot, unless more than that is said already. */
export function LiveChanges({ isQuiet }: { readonly isQuiet: boolean }) {
  const { t } = useStrings();
  const queries = useQueryClient();
  const [isDown, setDown] = useState(false);
  const { tryNow } = useServerWatch();
  const isLost = useIsLost();
  useEffect(() => followDesk(queries, setDown), [queries]);
  useEffect(() => {
    if (isDown) void tryNow();
  }, [isDown, tryNow]);
  return (
    <div className={classes['notice']} role="status">
      {isDown && !isQuiet && !isLost && t('board.lineDown')}
    </div>
  );
}
