import { Modal } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useStrings } from '../strings/strings.tsx';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  onClose(): void;
}

/** A dialog that is open as long as it stands in the page; afterwards the focus is where it was. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const { t } = useStrings();
  return (
    <Modal opened onClose={onClose} title={<bdi>{title}</bdi>} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <ReturnFocus />
      {children}
    </Modal>
  );
}

/** Remembers what had the focus before the dialog took it. */
function ReturnFocus() {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      requestAnimationFrame(() => {
        if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      });
    };
  }, []);
  return null;
}
