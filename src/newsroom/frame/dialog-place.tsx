/** Where dialogs stand that are loaded when they are opened. */
import { CatchBoundary, type ErrorComponentProps } from '@tanstack/react-router';
import { type ReactNode, Suspense, useCallback, useEffect } from 'react';
import { DialogComing } from './dialog-coming.tsx';
import { LoadFailure } from './on-demand.ts';
import { useIsLost } from './server-watch.ts';
import { UnexpectedPart } from './unexpected.tsx';

interface DialogPlaceProps {
  /** Which dialog is open. */
  readonly which: string;
  readonly children: ReactNode;
  onClose(): void;
}

/** Keeps the screen behind as it is until the dialog has come. One that cannot come without the server is closed: the frame says why. */
export function DialogPlace({ which, children, onClose }: DialogPlaceProps) {
  const Missing = useCallback((props: ErrorComponentProps) => <DialogMissing {...props} onClose={onClose} />, [onClose]);
  return (
    <CatchBoundary getResetKey={() => which} errorComponent={Missing}>
      <Suspense fallback={<DialogComing />}>{children}</Suspense>
    </CatchBoundary>
  );
}

function DialogMissing({ error, reset, onClose }: Pick<ErrorComponentProps, 'error' | 'reset'> & Pick<DialogPlaceProps, 'onClose'>) {
  const isLost = useIsLost();
  useEffect(() => {
    if (!isLost) return;
    if (error instanceof LoadFailure) error.forget();
    onClose();
  }, [isLost, error, onClose]);
  return isLost ? null : <UnexpectedPart error={error} reset={reset} />;
}
