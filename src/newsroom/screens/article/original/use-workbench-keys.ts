/** The keys of whoever translates: confirm or begin, go on, go back, and from the text to the original and back. */
import { useEffect, useEffectEvent } from 'react';
import { readHeadSegments } from '../../../../core/alignment/head-segments.ts';
import { headKeys } from '../../../../core/alignment/segments.ts';
import { detailKeys } from '../../../../draft/fields.ts';
import { isApple } from '../../../editor/menus/key-names.ts';
import { listOf } from '../../../editor/segments/begin-rendering.ts';
import { placeOf } from '../../../editor/segments/segment-places.ts';
import type { ArticleRoom } from '../article-room.ts';
import { begin, canBegin, goToNext, goToOwn, rowAt } from './go-to.ts';
import { type Alignment, isNeedy, nextNeedy, ownNeeds, rowsOf } from './rows.ts';
import { type AlignmentActions, useAlignmentActions, useOriginalBody } from './use-alignment.ts';

interface Desk {
  readonly room: ArticleRoom;
  readonly alignment: Alignment;
  readonly actions: AlignmentActions;
  readonly originalBody: () => Promise<object>;
}

/** Listens on the whole screen, as long as no question stands over the page. */
export function useWorkbenchKeys(room: ArticleRoom, alignment: Alignment | undefined): void {
  const actions = useAlignmentActions();
  const originalBody = useOriginalBody(alignment);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (alignment === undefined || event.isComposing || event.shiftKey || room.dialog.get() !== null) return;
    if (!pressed({ room, alignment, actions, originalBody }, event)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

/** Does what the key is for; false if it is for nothing. */
function pressed(desk: Desk, { key, code, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const mod = isApple() ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  if (mod && altKey) return code === 'KeyB' && goAcross(desk.room);
  if (mod) return key === 'Enter' && desk.room.mayEdit && confirmAndGoOn(desk);
  if (!altKey || ctrlKey || metaKey) return false;
  if (key === 'PageDown' || key === 'PageUp') {
    goToNext(desk.room, desk.alignment, { isBack: key === 'PageUp' });
    return true;
  }
  return key === 'Enter' && desk.room.mayEdit && doHere(desk);
}

/** Confirms the segment with the caret, or begins the one of the original that was gone to. */
function doHere({ room, alignment, actions, originalBody }: Desk): boolean {
  const { original } = room.whereabouts.get();
  if (original === null) return confirmHere(room, alignment, actions);
  const rows = rowsOf(alignment);
  const row = rows.find(({ key }) => key === original);
  if (row?.state === 'missing' && canBegin(row)) void begin(room, { alignment, rows, originalBody }, row);
  return true;
}

/** A segment that the newsroom has not heard of yet may have been begun just now. */
function confirmHere(room: ArticleRoom, alignment: Alignment, actions: AlignmentActions): boolean {
  const { own } = room.whereabouts.get();
  const here = alignment.segments.find(({ key }) => key === own);
  const isNew = here === undefined || here.from.length === 0;
  if (own !== null && (isNew ? linksOf(room, own).length > 0 : ownNeeds.has(here.state))) actions.confirm([own], alignment);
  return true;
}

/** What a segment of the translation renders, as the draft has it at this moment. */
function linksOf({ session, editor }: ArticleRoom, own: string): readonly string[] {
  const head = headKeys.find((key) => key === own);
  if (head !== undefined) return readHeadSegments(session.details.get(detailKeys.head))[head]?.from ?? [];
  const doc = editor.get()?.state.doc;
  const at = doc === undefined ? null : placeOf(doc, own.split('/')[0] ?? '');
  const node = at === null ? null : doc?.nodeAt(at);
  return node == null ? [] : listOf(node);
}

/** Confirms, and goes on to what needs something next; what is missing is begun at once. */
function confirmAndGoOn({ room, alignment, actions, originalBody }: Desk): boolean {
  const { own, original } = room.whereabouts.get();
  if (original !== null) return doHere({ room, alignment, actions, originalBody });
  const rows = rowsOf(alignment);
  const links = own === null ? [] : linksOf(room, own);
  const here = rows.findLast(({ key }) => links.includes(key)) ?? rowAt(rows, room);
  confirmHere(room, alignment, actions);
  const waiting = rows.filter((row) => row === here || (isNeedy(row) && !links.includes(row.key)));
  const next = nextNeedy(waiting, here);
  if (next === undefined || next === here) return true;
  const [rendering] = next.renderings;
  if (rendering !== undefined) goToOwn(room, rendering);
  else if (canBegin(next)) void begin(room, { alignment, rows, originalBody }, next);
  return true;
}

/** From the text to its line of the original, and from there back into the text. */
function goAcross({ panel, whereabouts }: ArticleRoom): boolean {
  panel.set('original');
  requestAnimationFrame(() => {
    const line = document.querySelector<HTMLElement>('[data-row][aria-current]') ?? document.querySelector<HTMLElement>('[data-row]');
    if (line === null) return;
    if (!line.contains(document.activeElement)) line.focus({ preventScroll: true });
    else if (whereabouts.get().own !== null) line.querySelector('button')?.click();
  });
  return true;
}
