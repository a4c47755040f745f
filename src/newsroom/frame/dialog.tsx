import { Modal, type ModalProps } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useStrings } from '../strings/strings.tsx';

interface DialogProps extends Pick<ModalProps, 'size'> {
  readonly title: string;
  /** Where the focus goes afterwards: to where it was, unless whoever opens it sees to it. */
  readonly returnsFocus?: boolean;
  readonly children: ReactNode;
  onClose(): void;
}

/** A dialog that is open as long as it stands in the page; afterwards the focus is where it was. */
export function Dialog({ title, size = 'md', returnsFocus = true, children, onClose }: DialogProps) {
  const { t } = useStrings();
  return (
    <Modal
      opened
      onClose={onClose}
      size={size}
      title={title}
      returnFocus={returnsFocus}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {returnsFocus && <ReturnFocus />}
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
