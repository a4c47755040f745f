/** What can be done about a segment that needs something, with the keys at the one where the person is. */
import { Button, type ButtonProps, Kbd } from '@mantine/core';
import { usePart } from '../../../editor/live/store.ts';
import { keyName } from '../../../editor/menus/key-names.ts';
import { type TextKey, useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';
import { begin, canBegin, goToNext, goToOwn } from './go-to.ts';
import { isHead } from './heads.ts';
import classes from './original.module.css';
import type { Workbench } from './original-row.tsx';
import { ownNeeds, type Row } from './rows.ts';

interface DoingsProps {
  readonly row: Row;
  readonly bench: Workbench;
  readonly isHere: boolean;
}

export function RowDoings(props: DoingsProps) {
  const { state } = props.row;
  if (state === 'current') return null;
  return (
    <div className={classes['doings']}>
      {state === 'missing' ? <Missing {...props} /> : state === 'omitted' ? <Omitted {...props} /> : <Waiting {...props} />}
      {props.isHere && <Next {...props} />}
    </div>
  );
}

interface DoingProps extends Pick<ButtonProps, 'variant'> {
  readonly text: TextKey;
  readonly isHere: boolean;
  /** Its key, at the segment where the person is. */
  readonly keys?: string;
  readonly isWaiting?: boolean;
  onDo(): void;
}

function Doing({ text, keys, isHere, isWaiting = false, onDo, variant = 'default' }: DoingProps) {
  const { t } = useStrings();
  return (
    <Button
      size="compact-sm"
      variant={variant}
      disabled={isWaiting}
      tabIndex={isHere ? 0 : -1}
      rightSection={isHere && keys !== undefined ? <Kbd aria-hidden="true">{keyName(keys)}</Kbd> : undefined}
      aria-keyshortcuts={isHere && keys !== undefined ? keys.replaceAll('-', '+') : undefined}
      onClick={onDo}
    >
      {t(text)}
    </Button>
  );
}

function Waiting({ row, bench: { alignment, actions, words }, isHere }: DoingsProps) {
  const room = useArticleRoom();
  const waiting = alignment.segments.filter(({ key, state }) => row.renderings.includes(key) && ownNeeds.has(state));
  const [first] = waiting;
  if (first === undefined) return null;
  const isWritten = waiting.some(({ key }) => (words.get(key) ?? '').trim() !== '');
  const confirm = (): void => {
    room.whereabouts.set({ own: first.key, original: null });
    actions.confirm(
      waiting.map(({ key }) => key),
      alignment,
    );
  };
  return (
    <>
      {isWritten && (
        <Doing
          text={row.state === 'stale' ? 'alignment.confirmStale' : 'alignment.confirm'}
          keys="Alt-Enter"
          isHere={isHere}
          isWaiting={actions.isPending}
          onDo={confirm}
        />
      )}
      {(row.state === 'stale' || !isWritten) && (
        <Doing text={isWritten ? 'alignment.edit' : 'alignment.write'} isHere={isHere} onDo={() => goToOwn(room, first.key)} />
      )}
    </>
  );
}

function Omitted({ row, bench: { actions }, isHere }: DoingsProps) {
  return <Doing text="alignment.keep" isHere={isHere} isWaiting={actions.isPending} onDo={() => actions.keep(row.key)} />;
}

function Missing({ row, bench, isHere }: DoingsProps) {
  const room = useArticleRoom();
  const { alignment, actions } = bench;
  const caret = usePart(room.whereabouts, ({ own }) => own);
  const here = alignment.segments.find(({ key, state }) => key === caret && state === 'added');
  return (
    <>
      {canBegin(row) && (
        <Doing
          text="alignment.translate"
          variant="filled"
          keys="Alt-Enter"
          isHere={isHere}
          isWaiting={actions.isPending}
          onDo={() => void begin(room, bench, row)}
        />
      )}
      {here !== undefined && !isHead(row.key) && (
        <Doing text="alignment.link" isHere={isHere} isWaiting={actions.isPending} onDo={() => actions.link(here.key, [row.key])} />
      )}
      <Doing text="alignment.omit" isHere={isHere} isWaiting={actions.isPending} onDo={() => actions.omit(row.key)} />
    </>
  );
}

function Next({ bench: { alignment }, isHere }: DoingsProps) {
  const room = useArticleRoom();
  return <Doing text="alignment.next" variant="subtle" keys="Alt-PageDown" isHere={isHere} onDo={() => goToNext(room, alignment)} />;
}
