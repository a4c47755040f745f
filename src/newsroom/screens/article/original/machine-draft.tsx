/** Having a machine write what is missing or stale in the open translation: what it costs before, how it goes, what came of it. */
import { Button, Group, Text } from '@mantine/core';
import { call } from '../../../api/call.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';
import classes from './machine.module.css';
import { type MachineDraft as Draft, isWriting, useMachine, useMachineWork } from './machine-query.ts';
import { useNumber, useSayFailure, useSayMonth } from './machine-words.ts';

export function MachineDraft() {
  const room = useArticleRoom();
  const { t } = useStrings();
  const { data } = useMachine();
  const [newest] = data?.drafts ?? [];
  if (data === undefined || (data.offer === null && newest === undefined)) return null;
  return (
    <section className={classes['draft']} aria-label={t('machine.title')}>
      {newest !== undefined && <Progress draft={newest} />}
      {data.outdated.length > 0 && (
        <Text size="sm" component="p" m={0}>
          {t('machine.outdated', { count: data.outdated.length })}
        </Text>
      )}
      {room.mayEdit && data.offer !== null && !isWriting(newest) && <Offer offer={data.offer} />}
    </section>
  );
}

type Offered = NonNullable<NonNullable<ReturnType<typeof useMachine>['data']>['offer']>;

function Offer({ offer }: { readonly offer: Offered }) {
  const { article } = useArticleRoom();
  const { t } = useStrings();
  const number = useNumber();
  const month = useSayMonth();
  const work = useMachineWork();
  const ways = (['missing', 'stale'] as const).filter((way) => offer[way].segments > 0);
  if (ways.length === 0) return null;
  const order = (segments: (typeof ways)[number]): void =>
    work.mutate(() => call('orderMachineDraft', { params: { articleId: article.id }, body: { segments } }));
  return (
    <>
      <Group gap={6}>
        {ways.map((way) => (
          <Button key={way} size="compact-sm" variant="default" disabled={work.isPending} onClick={() => order(way)}>
            {t(`machine.${way}`, { count: offer[way].segments })}
            <span className={classes['cost']}>
              {t('machine.cost', { service: offer.service, characters: number(offer[way].characters) })}
            </span>
          </Button>
        ))}
      </Group>
      <p className={classes['about']}>{month(offer.month)}</p>
    </>
  );
}

function Progress({ draft }: { readonly draft: Draft }) {
  const { article, mayEdit } = useArticleRoom();
  const { t } = useStrings();
  const number = useNumber();
  const sayFailure = useSayFailure();
  const work = useMachineWork();
  const { id, service, state, failure, characters, segments, done, suggested, damaged } = draft;
  const why = failure === null ? '' : sayFailure(failure);
  const cancel = (): void => work.mutate(() => call('cancelMachineDraft', { params: { articleId: article.id, machineDraftId: id } }));
  return (
    <div role="status" className={classes['progress']} data-state={state}>
      {isWriting(draft) ? (
        <Group gap={8}>
          <progress value={done} max={segments} aria-label={t('machine.title')} />
          <span>{t('machine.under', { service, done: number(done), segments: number(segments) })}</span>
          {mayEdit && (
            <Button size="compact-xs" variant="default" disabled={work.isPending} onClick={cancel}>
              {t('machine.cancel')}
            </Button>
          )}
        </Group>
      ) : (
        <p>
          {state === 'failed'
            ? t('machine.failed', { service, why })
            : t(state === 'done' ? 'machine.done' : 'machine.cancelled', { service, characters: number(characters) })}
        </p>
      )}
      {isWriting(draft) && <p>{t('machine.ordered')}</p>}
      {isWriting(draft) && failure !== null && <p>{t('machine.again', { why })}</p>}
      {suggested > 0 && <p>{t('machine.suggested', { count: suggested })}</p>}
      {damaged > 0 && <p>{t('machine.damaged', { count: damaged })}</p>}
    </div>
  );
}
