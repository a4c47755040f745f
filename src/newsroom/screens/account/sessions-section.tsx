import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { Failure } from '../../frame/failure.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import classes from './account.module.css';
import { type SignInSession, sessionsQuery } from './account-query.ts';
import { deviceName } from './device-name.ts';
import { Section } from './section.tsx';

/** Where one is signed in: ending one session, or all of them. */
export function SessionsSection() {
  const { t } = useStrings();
  const queries = useQueryClient();
  const { data, error } = useQuery(sessionsQuery);
  const end = useMutation({
    mutationFn: (sessionId: string) => call('endSignInSession', { params: { sessionId } }),
    onSettled: () => queries.invalidateQueries(sessionsQuery),
  });
  const endAll = useMutation({
    mutationFn: () => call('endSignInSessions', {}),
    onSuccess: () => location.reload(),
  });
  return (
    <Section title={t('account.sessions')}>
      <ul className={classes['list']}>
        {(data?.sessions ?? []).map((session) => (
          <SessionItem key={session.id} session={session} onEnd={() => end.mutate(session.id)} />
        ))}
      </ul>
      <Failure error={error ?? end.error ?? endAll.error} />
      <Group>
        <Button variant="default" loading={endAll.isPending} onClick={() => endAll.mutate()}>
          {t('account.sessions.endAll')}
        </Button>
      </Group>
    </Section>
  );
}

function SessionItem({ session, onEnd }: { readonly session: SignInSession; onEnd(): void }) {
  const { t } = useStrings();
  const { full } = useTimes();
  const device = deviceName(session.userAgent) ?? t('account.sessions.unknown');
  return (
    <li className={classes['item']}>
      <span>
        <bdi>{device}</bdi> <span className={classes['quiet']}>{t('account.sessions.since', { moment: full(session.createdAt) })}</span>
      </span>
      {session.isThisOne ? (
        <span className={classes['quiet']}>{t('account.sessions.here')}</span>
      ) : (
        <Button variant="default" size="xs" onClick={onEnd} aria-label={t('account.sessions.end.of', { device })}>
          {t('account.sessions.end')}
        </Button>
      )}
    </li>
  );
}
