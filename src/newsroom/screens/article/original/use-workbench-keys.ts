/** The keys of whoever translates: confirm or begin, go on, go back, and from the text to the original and back. */
import { useEffect, useEffectEvent } from 'react';
import { isApple } from '../../../editor/menus/key-names.ts';
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
  const { own, original } = room.whereabouts.get();
  if (original === null) return confirmHere(alignment, own, actions);
  const rows = rowsOf(alignment);
  const row = rows.find(({ key }) => key === original);
  if (row?.state === 'missing' && canBegin(row)) void begin(room, { alignment, rows, originalBody }, row);
  return true;
}

/** A segment that the newsroom has not heard of yet may have been begun just now. */
function confirmHere(alignment: Alignment, own: string | null, actions: AlignmentActions): boolean {
  const here = alignment.segments.find(({ key }) => key === own);
  if (own !== null && (here === undefined || ownNeeds.has(here.state))) actions.confirm([own], alignment);
  return true;
}

/** Confirms, and goes on to what needs something next; what is missing is begun at once. */
function confirmAndGoOn({ room, alignment, actions, originalBody }: Desk): boolean {
  const { own, original } = room.whereabouts.get();
  if (original !== null) return doHere({ room, alignment, actions, originalBody });
  const rows = rowsOf(alignment);
  const here = rowAt(rows, room);
  confirmHere(alignment, own, actions);
  const waiting = rows.filter((row) => row === here || (isNeedy(row) && !(own !== null && row.renderings.includes(own))));
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
