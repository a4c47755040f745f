/** Going about between the original's segments and what renders them. */
import { goToSegment } from '../../../editor/segments/segment-places.ts';
import type { ArticleRoom } from '../article-room.ts';
import { isTwoColumns } from '../two-columns.ts';
import { beginHere, type Ground } from './begin-here.ts';
import { isHead } from './heads.ts';
import { type Alignment, isNeedy, nextNeedy, type Row, rowsOf } from './rows.ts';

/** Moves the caret to what renders a line; a line that nothing renders is shown itself. */
export function goToRow(room: ArticleRoom, row: Row): void {
  const [own] = row.renderings;
  if (own === undefined) room.whereabouts.set({ ...room.whereabouts.get(), original: row.key });
  else goToOwn(room, own);
}

/** Goes to the next line that needs something, or to the one before, with the original open. */
export function goToNext(room: ArticleRoom, alignment: Alignment, { isBack = false } = {}): void {
  const rows = isBack ? rowsOf(alignment).toReversed() : rowsOf(alignment);
  const next = nextNeedy(rows, rowAt(rows, room));
  if (next === undefined) return;
  if (next.renderings.length === 0 || isTwoColumns()) room.panel.set('original');
  goToRow(room, next);
  bringUp(room, next);
}

/**
 * Scrolls so far that a line is seen whole, if there is room for it: how the original read stands above the words that are level with the
 * translation's, what is to be done below them.
 */
function bringUp({ editor }: ArticleRoom, { key, renderings: [own = ''] }: Row): void {
  const blocks = editor.get()?.view.dom.querySelectorAll<HTMLElement>('[data-block]') ?? [];
  const block = [...blocks].find(({ dataset }) => dataset['block'] === own.split('/')[0]);
  if (block === undefined) return;
  const line = [...document.querySelectorAll<HTMLElement>('li[data-row]')].find(({ dataset }) => dataset['row'] === key);
  const above = line === undefined ? 0 : topOf(line.querySelector('[data-level]') ?? line) - topOf(line);
  const wanted = Math.min(window.innerHeight / 2, topOf(line?.parentElement ?? null) + above + adviceHeight);
  window.scrollBy({ top: topOf(block) - Math.max(window.innerHeight / 4, wanted), behavior: 'instant' });
}

/** The room for what the line of the caret says besides, in pixels. */
const adviceHeight = 48;

function topOf(element: Element | null): number {
  return element?.getBoundingClientRect().top ?? 0;
}

/** The line where the person is. */
export function rowAt(rows: readonly Row[], { whereabouts }: ArticleRoom): Row | undefined {
  const here = rows.filter((row) => isAt(row, whereabouts.get()));
  return here.findLast(isNeedy) ?? here.at(-1);
}

/** True for the line of the segment where the person is. */
export function isAt({ key, renderings }: Row, { own, original }: ReturnType<ArticleRoom['whereabouts']['get']>): boolean {
  return original === null ? own !== null && renderings.includes(own) : original === key;
}

/** True for a text that can be begun: what is gone from the original cannot. */
export function canBegin({ text }: Row): boolean {
  return text !== null;
}

/** Begins the rendering of a line where it belongs, and goes there; null where that failed or the text has no place for it. */
export async function begin(room: ArticleRoom, ground: Ground, row: Row): Promise<string | null> {
  const own = await beginHere(room, ground, row).catch((error: unknown) => {
    room.sayFailure(error);
    return null;
  });
  if (own !== null) goToOwn(room, own);
  return own;
}

/** Moves the caret to a segment of the translation. */
export function goToOwn({ editor, whereabouts }: ArticleRoom, own: string): void {
  const view = editor.get()?.view;
  if (isHead(own)) document.getElementById(`field-${own}`)?.focus();
  else if (view !== undefined) goToSegment(view, own);
  whereabouts.set({ own, original: null });
}
