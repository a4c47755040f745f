import { Text } from '@mantine/core';
import { useSaid } from '../../strings/said.ts';

/** Says why something failed, where it was done; nothing while nothing has failed. */
export function Failure({ error }: { readonly error: unknown }) {
  const said = useSaid();
  return (
    <Text role="alert" c="var(--room-needs)" size="sm">
      {error === null || error === undefined ? null : said(error)}
    </Text>
  );
}
