import { Button } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { useStrings } from '../strings/strings.tsx';
import { useFocusOnScreen } from './focus-on-screen.ts';
import classes from './notice.module.css';
import { useIsLost, useServerWatch } from './server-watch.ts';

/** What every screen stands on, and at its foot whether the server is there. */
export function Ground() {
  useFocusOnScreen();
  return (
    <>
      <Outlet />
      <ServerNotice />
    </>
  );
}

/** Says that the server is lost, as long as it is; what is on the screen stays. */
function ServerNotice() {
  const { t } = useStrings();
  const isLost = useIsLost();
  return (
    <div className={classes['notice']} role="alert">
      {isLost && (
        <>
          <span>{t('server.lost')}</span>
          <TryNow />
        </>
      )}
    </div>
  );
}

function TryNow() {
  const { t } = useStrings();
  const { tryNow } = useServerWatch();
  const [isTrying, setTrying] = useState(false);
  const onClick = (): void => {
    setTrying(true);
    void tryNow().finally(() => setTrying(false));
  };
  return (
    <Button size="compact-sm" variant="default" loading={isTrying} onClick={onClick}>
      {t('action.tryNow')}
    </Button>
  );
}
