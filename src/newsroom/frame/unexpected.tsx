import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { Problem } from './problem.tsx';

type UnexpectedProps = Pick<ErrorComponentProps, 'error' | 'reset'>;

/** What stands in place of a screen that failed while it was drawn. What could not be read is asked for again. */
export function Unexpected({ error, reset }: UnexpectedProps) {
  const failures = useQueryErrorResetBoundary();
  const retry = (): void => {
    failures.reset();
    reset();
  };
  return <Problem error={error} retry={retry} isScreen />;
}

/** The same in place of the whole newsroom, outside the frame. */
export function UnexpectedPage(props: UnexpectedProps) {
  return (
    <main>
      <Unexpected {...props} />
    </main>
  );
}
