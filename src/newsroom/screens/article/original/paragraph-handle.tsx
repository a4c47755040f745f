/** The handle at the paragraph with the caret: a menu of what it renders, and something to drag to a line of the original. */
import { Menu, UnstyledButton } from '@mantine/core';
import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from '../../../editor/live/store.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';
import { goToRow } from './go-to.ts';
import classes from './handle.module.css';
import { isHead } from './heads.ts';
import { type Alignment, type Row, rowsOf } from './rows.ts';
import { useAlignmentActions } from './use-alignment.ts';

/** How far a finger may slip before it drags, in pixels. */
const slip = 6;

export function ParagraphHandle({ alignment }: { readonly alignment: Alignment }) {
  const room = useArticleRoom();
  const { own } = useStore(room.whereabouts);
  const place = usePlace(own);
  const holder = useStore(room.editor)?.view.dom.parentElement ?? null;
  if (own === null || place === null || holder === null || !room.mayEdit) return null;
  return createPortal(<Handle key={own} own={own} top={place} alignment={alignment} />, holder);
}

/** How far below the beginning of the text the block stands; measured once the caret has come into it and whenever something around it grows. */
function usePlace(own: string | null): number | null {
  const { editor } = useArticleRoom();
  const opened = useStore(editor);
  const [place, setPlace] = useState<number | null>(null);
  useEffect(() => {
    if (opened === null || own === null || isHead(own)) {
      setPlace(null);
      return;
    }
    const id = CSS.escape(own.split('/')[0] ?? '');
    const measure = (): void => {
      const block = opened.isDestroyed ? null : opened.view.dom.querySelector(`[data-block="${id}"]`);
      const around = opened.isDestroyed ? null : opened.view.dom.parentElement;
      setPlace(block && around ? block.getBoundingClientRect().top - around.getBoundingClientRect().top : null);
    };
    const frame = requestAnimationFrame(measure);
    const watch = new ResizeObserver(measure);
    watch.observe(opened.view.dom);
    return () => {
      cancelAnimationFrame(frame);
      watch.disconnect();
    };
  }, [opened, own]);
  return place;
}

interface HandleProps {
  readonly own: string;
  readonly top: number;
  readonly alignment: Alignment;
}

function Handle({ own, top, alignment }: HandleProps) {
  const { t, language } = useStrings();
  const [isOpen, setOpen] = useState(false);
  const { onPointerDown, wasDragged } = useDragging(own, alignment);
  return (
    <div className={classes['holder']} style={{ insetBlockStart: top }} lang={language}>
      <Menu opened={isOpen} onChange={setOpen} position="bottom-start" shadow="none" withinPortal alignItemsLabels="all">
        <Menu.Target>
          <UnstyledButton
            className={classes['handle']}
            aria-label={t('alignment.handle')}
            title={t('alignment.handle.about')}
            onPointerDown={onPointerDown}
            onMouseDown={(event) => event.preventDefault()}
            onClickCapture={(event) => {
              if (wasDragged()) event.stopPropagation();
            }}
          >
            <span aria-hidden="true">⠿</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Links own={own} alignment={alignment} />
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

/** So many letters of a paragraph tell it from others. */
const told = 60;

/** So many lines of the original are offered. */
const offered = 8;

function Links({ own, alignment }: Omit<HandleProps, 'top'>) {
  const room = useArticleRoom();
  const { t } = useStrings();
  const actions = useAlignmentActions();
  const rows = rowsOf(alignment);
  const from: readonly string[] = alignment.segments.find(({ key }) => key === own)?.from ?? [];
  const rendered = rows.filter(({ key }) => from.includes(key));
  const words = (row: Row) => <Beginning row={row} alignment={alignment} />;
  return (
    <>
      {rendered.length > 0 && <Menu.Label>{t('alignment.renders')}</Menu.Label>}
      {rendered.map((row) => (
        <Menu.Item key={row.key} onClick={() => goToRow(room, row)}>
          {words(row)}
        </Menu.Item>
      ))}
      {rendered.map((row) => (
        <Menu.Item key={row.key} disabled={actions.isPending} onClick={() => actions.unlink(own, [row.key])}>
          {t('alignment.unlink')} {words(row)}
        </Menu.Item>
      ))}
      <Menu.Label>{t('alignment.linkTo')}</Menu.Label>
      {candidates(rows, { own, from, alignment }).map((row) => (
        <Menu.Item key={row.key} disabled={actions.isPending} onClick={() => actions.link(own, [...from, row.key])}>
          {words(row)}
        </Menu.Item>
      ))}
    </>
  );
}

interface Around {
  readonly own: string;
  readonly from: readonly string[];
  readonly alignment: Alignment;
}

/** What it may render: what is missing, the nearest first, and what stands around it. */
function candidates(rows: readonly Row[], { own, from, alignment: { segments } }: Around): readonly Row[] {
  const beside = own.split('/')[1];
  const before = segments.slice(0, segments.findIndex(({ key }) => key === own) + 1).findLast((segment) => segment.from.length > 0);
  const at = rows.findIndex(({ key }) => before?.from.some((one) => one === key));
  const rank = (row: Row): number => Math.abs(rows.indexOf(row) - at) + (row.state === 'missing' ? 0 : rows.length);
  return rows
    .filter(({ key, text }) => text !== null && !from.includes(key) && key.split('/')[1] === beside)
    .toSorted((one, other) => rank(one) - rank(other))
    .slice(0, offered);
}

/** The beginning of words of the original, in their own direction. */
function Beginning({ row: { text }, alignment: { original } }: { readonly row: Row; readonly alignment: Alignment }) {
  const words = (text ?? '').trim();
  return (
    <bdi lang={original.edition} dir={original.direction}>
      {words.length > told ? `${words.slice(0, told)}…` : words || '—'}
    </bdi>
  );
}

/** Dragging with a mouse, a pen or a finger, to a line of the original: there the two are linked. */
function useDragging(own: string, alignment: Alignment) {
  const { link } = useAlignmentActions();
  const { notice } = useArticleRoom();
  const { t } = useStrings();
  const dragged = useRef(false);
  const drop = (key: string): void => {
    const from: readonly string[] = alignment.segments.find((segment) => segment.key === own)?.from ?? [];
    if (from.includes(key)) return;
    if (key.split('/')[1] !== own.split('/')[1]) notice.set(t('alignment.unfit'));
    else link(own, [...from, key]);
  };
  const onPointerDown = (down: ReactPointerEvent<HTMLElement>): void => {
    const handle = down.currentTarget;
    dragged.current = false;
    let target: HTMLElement | null = null;
    const aim = (line: HTMLElement | null): void => {
      target?.removeAttribute('data-drop');
      line?.setAttribute('data-drop', '');
      target = line;
    };
    const onMove = ({ clientX, clientY }: PointerEvent): void => {
      if (!dragged.current && Math.hypot(clientX - down.clientX, clientY - down.clientY) < slip) return;
      dragged.current = true;
      aim(document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-row]') ?? null);
    };
    const onEnd = ({ type }: PointerEvent): void => {
      const key = type === 'pointerup' && dragged.current ? target?.dataset['row'] : undefined;
      aim(null);
      for (const name of ['pointermove', 'pointerup', 'pointercancel'] as const)
        handle.removeEventListener(name, name === 'pointermove' ? onMove : onEnd);
      if (key !== undefined) drop(key);
    };
    handle.setPointerCapture(down.pointerId);
    handle.addEventListener('pointermove', onMove);
    handle.addEventListener('pointerup', onEnd);
    handle.addEventListener('pointercancel', onEnd);
  };
  return { onPointerDown, wasDragged: () => dragged.current };
}
