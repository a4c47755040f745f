import { Button } from '@mantine/core';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { fieldOfMoment, MomentField, nextHour } from '../../frame/moment-field.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes, useZone } from '../../strings/times.ts';
import { momentAt } from '../../strings/zoned-time.ts';
import { Part } from './part.tsx';
import classes from './publishing.module.css';
import { useMayHere, usePublishingRoom } from './publishing-room.ts';
import { StepButton } from './step-button.tsx';

/** The moment before which no reader may see the story; set, changed and lifted as long as none has seen it. */
export function Embargo() {
  const { t } = useStrings();
  const { story, act, isBusy } = usePublishingRoom();
  const { mayEverywhere } = useMayHere();
  const { full } = useTimes();
  const [isOpen, setOpen] = useState(false);
  const { embargo, storyId } = story;
  const mayChange = mayEverywhere('set-embargo') && story.spikedAt === null;
  const isPublic = story.articles.some((article) => article.isPublic);
  if ((!mayChange || isPublic) && embargo === null) return null;
  const set = (moment: string | null): Promise<boolean> =>
    act(() => call('setEmbargo', { params: { storyId }, body: { embargo: moment } }), 'done.embargo');
  return (
    <Part title={t('embargo.title')}>
      <p className={classes['quiet']}>{embargo === null ? t('embargo.none') : t('embargo.until', { when: full(embargo) })}</p>
      {isOpen && (
        <EmbargoForm
          embargo={embargo}
          onSet={async (moment) => {
            if (await set(moment)) setOpen(false);
          }}
        />
      )}
      {mayChange && (
        <div className={classes['steps']}>
          {!isPublic && !isOpen && (
            <StepButton letter="E" label={t(embargo === null ? 'embargo.set' : 'embargo.change')} onClick={() => setOpen(true)} />
          )}
          {embargo !== null && (
            <Button variant="default" disabled={isBusy} onClick={() => void set(null)}>
              {t('embargo.lift')}
            </Button>
          )}
        </div>
      )}
    </Part>
  );
}

interface FormProps {
  readonly embargo: string | null;
  onSet(moment: string): Promise<void>;
}

function EmbargoForm({ embargo, onSet }: FormProps) {
  const { t } = useStrings();
  const { isBusy } = usePublishingRoom();
  const zone = useZone();
  const [clock, setClock] = useState(() => (embargo === null ? nextHour(zone) : fieldOfMoment(embargo, zone)));
  const moment = momentAt(clock, zone);
  return (
    <form
      className={classes['embargo']}
      onSubmit={(event) => {
        event.preventDefault();
        if (moment !== null) void onSet(moment);
      }}
    >
      <MomentField isAhead label={t('embargo.moment')} value={clock} onChange={setClock} />
      <Button type="submit" variant="default" disabled={isBusy || moment === null}>
        {t('embargo.keep')}
      </Button>
    </form>
  );
}
