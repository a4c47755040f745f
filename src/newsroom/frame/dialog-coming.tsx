import { VisuallyHidden } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import { useStrings } from '../strings/strings.tsx';

/** In place of a dialog that is still to come: it has the focus meanwhile, so that no key does anything on the screen behind. */
export function DialogComing() {
  const { t } = useStrings();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    place.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <VisuallyHidden ref={place} tabIndex={-1} role="status" data-dialog-coming>
      {t('app.coming')}
    </VisuallyHidden>
  );
}
