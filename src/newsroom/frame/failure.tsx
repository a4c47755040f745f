import { Text } from '@mantine/core';
import { useSaid } from '../strings/said.ts';

/** Says why something failed, where it was done; nothing while nothing has failed. */
export function Failure({ error }: { readonly error: unknown }) {
  const said = useSaid();
  if (error === null || error === undefined) return null;
  return (
    <Text role="alert" c="var(--mantine-color-error)" size="sm">
      {said(error)}
    </Text>
  );
}
