/** The picture large, with the point that every cut keeps in sight, and how the reader site cuts it. */
import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef, useState } from 'react';
import type { WholePicture } from '../../pictures/picture-queries.ts';
import { useSaid } from '../../strings/said.ts';
import { useStrings } from '../../strings/strings.tsx';
import { CutPreviews } from './cut-previews.tsx';
import classes from './focus.module.css';
import { type Focus, focusAfterKey, focusAt } from './focus-point.ts';
import { useChangePicture } from './use-change.ts';

/** Keys that move the point follow each other; it is saved when they pause for so long, in milliseconds. */
const pause = 500;

interface FocusProps {
  readonly picture: WholePicture;
  readonly mayEdit: boolean;
}

export function FocusPart({ picture, mayEdit }: FocusProps) {
  const { t } = useStrings();
  const said = useSaid();
  const change = useChangePicture(picture.id);
  const { focus, setFocus, save } = useFocus(picture.focus, (moved) => change.mutate({ focus: moved }));
  const file = largest(picture);
  if (file === null) return null;
  return (
    <section aria-label={t('picture.focus')} className={classes['part']}>
      {mayEdit ? (
        <FocusField picture={picture} address={file.address} focus={focus} onMove={setFocus} onSettle={save} />
      ) : (
        <img className={classes['plain']} src={file.address} width={file.width} height={file.height} alt="" />
      )}
      {change.error !== null && <p role="alert">{said(change.error)}</p>}
      <CutPreviews address={file.address} focus={focus} />
    </section>
  );
}

interface FieldProps {
  readonly picture: WholePicture;
  readonly address: string;
  readonly focus: Focus;
  readonly onMove: (focus: Focus) => void;
  readonly onSettle: () => void;
}

/** Sides of a picture do not turn with the direction of the text, so the field is always left to right. */
function FocusField({ picture, address, focus, onMove, onSettle }: FieldProps) {
  const { t } = useStrings();
  const hint = useId();
  const place = (event: PointerEvent<HTMLElement>): void => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    onMove(focusAt({ x: (event.clientX - left) / width, y: (event.clientY - top) / height }));
  };
  const onKey = (event: KeyboardEvent): void => {
    const moved = focusAfterKey(focus, event);
    if (moved === null) return;
    event.preventDefault();
    onMove(moved);
  };
  const said = t('picture.focusAt', { x: Math.round(focus.x * 100), y: Math.round(focus.y * 100) });
  return (
    <>
      <div
        className={classes['field']}
        dir="ltr"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          place(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) place(event);
        }}
        onPointerUp={onSettle}
      >
        <img src={address} width={picture.width} height={picture.height} alt="" draggable={false} />
        <button
          type="button"
          className={classes['point']}
          style={{ insetInlineStart: `${focus.x * 100}%`, insetBlockStart: `${focus.y * 100}%` }}
          aria-label={t('picture.focusPoint', { where: said })}
          aria-describedby={hint}
          onKeyDown={onKey}
          onBlur={onSettle}
        />
      </div>
      <p id={hint} className={classes['hint']}>
        {t('picture.focusHint')} <span aria-live="polite">{said}</span>
      </p>
    </>
  );
}

/** The point as the person moves it; it is saved when it rests, and follows what others save. */
function useFocus(saved: Focus, onSave: (focus: Focus) => void) {
  const [moved, setMoved] = useState<Focus | null>(null);
  const latest = useRef({ moved, onSave });
  useEffect(() => {
    latest.current = { moved, onSave };
  });
  const { x, y } = saved;
  useEffect(() => setMoved((one) => (one !== null && one.x === x && one.y === y ? null : one)), [x, y]);
  const save = (): void => {
    const { moved: point, onSave: keep } = latest.current;
    if (point !== null && (point.x !== x || point.y !== y)) keep(point);
  };
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const settle = (): void => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(save, pause);
  };
  return {
    focus: moved ?? saved,
    setFocus(focus: Focus) {
      setMoved(focus);
      settle();
    },
    save: settle,
  };
}

function largest({ files }: WholePicture): WholePicture['files'][number] | null {
  const shown = files.filter(({ format }) => format === 'webp' || format === 'jpeg');
  const fitting = (shown.length > 0 ? shown : files).toSorted((one, other) => one.width - other.width);
  return fitting.find(({ width }) => width >= 1280) ?? fitting.at(-1) ?? null;
}
