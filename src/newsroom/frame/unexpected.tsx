import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { Problem } from './problem.tsx';

type UnexpectedProps = Pick<ErrorComponentProps, 'error' | 'reset'>;

/** What stands in place of a part of a screen that failed while it was drawn. What could not be read is asked for again. */
export function UnexpectedPart(props: UnexpectedProps) {
  return <Failed {...props} isScreen={false} />;
}

/** The same in place of a whole screen. */
export function Unexpected(props: UnexpectedProps) {
  return <Failed {...props} isScreen />;
}

function Failed({ error, reset, isScreen }: UnexpectedProps & { readonly isScreen: boolean }) {
  const failures = useQueryErrorResetBoundary();
  const retry = (): void => {
    failures.reset();
    reset();
  };
  return <Problem error={error} retry={retry} isScreen={isScreen} />;
}

/** The same in place of the whole newsroom, outside the frame. */
export function UnexpectedPage(props: UnexpectedProps) {
  return (
    <main>
      <Unexpected {...props} />
    </main>
  );
}
