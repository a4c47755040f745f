/** What others change appears by itself, as long as somebody is signed in. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useStrings } from '../strings/strings.tsx';
import { followDesk } from './desk-line.ts';
import classes from './live-changes.module.css';

/** Keeps what is shown up to date, and says when it cannot, unless more than that is said already. */
export function LiveChanges({ isQuiet }: { readonly isQuiet: boolean }) {
  const { t } = useStrings();
  const queries = useQueryClient();
  const [isDown, setDown] = useState(false);
  useEffect(() => followDesk(queries, setDown), [queries]);
  return (
    <div className={classes['line']} role="status">
      {isDown && !isQuiet && t('board.lineDown')}
    </div>
  );
}
