import { Anchor, Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CallError } from '../../api/call.ts';
import { Failure } from '../../frame/failure.tsx';
import { sessionQuery } from '../../frame/session.tsx';
import { useSignOut } from '../../frame/sign-out.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { useSaid } from '../../strings/said.ts';
import { useStrings } from '../../strings/strings.tsx';
import { Door } from './door.tsx';

interface ByLinkProps<Facts> {
  /** Of the link, for what was read before. */
  readonly linkKey: readonly string[];
  read(signal: AbortSignal): Promise<Facts>;
  /** True where somebody who is signed in already must sign out first. */
  readonly isArrival: boolean;
  children(facts: Facts): ReactNode;
}

/** A screen that a one-time link leads to: what stands in it once the link was looked at, or why the link does not work. */
export function ByLink<Facts>({ linkKey, read, isArrival, children }: ByLinkProps<Facts>) {
  const { t } = useStrings();
  const said = useSaid();
  const leaving = useSignOut();
  const session = useQuery(sessionQuery);
  const { data, error } = useQuery({
    queryKey: ['link', ...linkKey],
    queryFn: ({ signal }) => read(signal),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  const signedIn = session.data?.person ?? null;
  if (error !== null) {
    return (
      <Door title={error instanceof CallError && error.code === 'link-not-valid' ? t('link.title') : t('error.title')} about={said(error)}>
        <Anchor component={Link} to="/sign-in">
          {t('link.toSignIn')}
        </Anchor>
      </Door>
    );
  }
  if (data === undefined || session.isPending) return <Waiting for={t('app.newsroom')} />;
  if (isArrival && signedIn !== null) {
    return (
      <Door title={t('app.newsroom')}>
        <Text>{t('arrive.signedIn', { name: signedIn.name })}</Text>
        <Failure error={leaving.error} />
        <Button loading={leaving.isPending} onClick={() => leaving.mutate()}>
          {t('nav.signOut')}
        </Button>
      </Door>
    );
  }
  return children(data);
}
