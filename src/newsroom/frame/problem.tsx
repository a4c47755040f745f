import { Button, Stack, Text, Title } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { CallError } from '../api/call.ts';
import { useSaid } from '../strings/said.ts';
import { useStrings } from '../strings/strings.tsx';
import { LoadFailure } from './on-demand.ts';
import { useIsLost, useOnReturn, useServerWatch } from './server-watch.ts';
import { Waiting } from './waiting.tsx';

interface ProblemProps {
  readonly error: unknown;
  /** True where it stands in place of a whole screen, and not of a part of one. */
  readonly isScreen?: boolean;
  retry(): void;
}

/** What stands in place of a screen, or of a part of one, that could not be read. Where only the server is missing, it goes by itself. */
export function Problem(props: ProblemProps) {
  const { error, retry } = props;
  const { t } = useStrings();
  const said = useSaid();
  if (error instanceof LoadFailure) return <NotLoaded {...props} failure={error} />;
  if (error instanceof CallError && error.code === 'offline') return <Lost {...props} />;
  return <Told {...props} title={t('error.title')} text={said(error)} button={t('action.retry')} onClick={retry} />;
}

function Lost(props: ProblemProps) {
  const { t } = useStrings();
  const { tryNow } = useServerWatch();
  useOnReturn(props.retry);
  const onClick = async (): Promise<void> => {
    if (await tryNow()) props.retry();
  };
  return (
    <Told {...props} title={t('server.lostTitle')} text={t('server.then')} button={t('action.tryNow')} onClick={() => void onClick()} />
  );
}

/** A part that did not arrive once is asked for again as soon as the server is known to be there; one that is not there offers the new version. */
function NotLoaded(props: ProblemProps & { readonly failure: LoadFailure }) {
  const { failure, retry } = props;
  const { t } = useStrings();
  const { tryNow } = useServerWatch();
  const isLost = useIsLost();
  const [isLooking, setLooking] = useState(true);
  const again = (): void => {
    failure.forget();
    retry();
  };
  const look = useEffectEvent(async (): Promise<void> => {
    if ((await tryNow()) && failure.times === 1) again();
    else setLooking(false);
  });
  useEffect(() => void look(), []);
  if (isLost) return <Lost {...props} retry={again} />;
  if (isLooking) return <Waiting for={t('app.newsroom')} />;
  return (
    <Told
      {...props}
      title={t('server.newerTitle')}
      text={t('server.newer')}
      button={t('action.reload')}
      onClick={() => location.reload()}
    />
  );
}

interface ToldProps extends Pick<ProblemProps, 'isScreen'> {
  readonly title: string;
  readonly text: string;
  readonly button: string;
  onClick(): void;
}

function Told({ title, text, button, onClick, isScreen = false }: ToldProps) {
  return (
    <Stack p={isScreen ? 'xl' : 'md'} maw="40rem" align="flex-start">
      <Title order={isScreen ? 1 : 2} size="h2">
        {title}
      </Title>
      <Text role="alert">{text}</Text>
      <Button onClick={onClick}>{button}</Button>
    </Stack>
  );
}
