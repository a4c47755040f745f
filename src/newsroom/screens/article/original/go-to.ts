/** Going about between the original's segments and what renders them. */
import { beginRendering, goToSegment } from '../../../editor/segments/segment-places.ts';
import type { ArticleRoom } from '../article-room.ts';
import { type Alignment, nextNeedy, type Row, renderingBefore, rowsOf } from './rows.ts';

const heads: readonly string[] = ['kicker', 'headline', 'standfirst'];

/** True for a part of the head. */
export function isHead(segment: string): boolean {
  return heads.includes(segment);
}

/** The part of the head that is written in this field; null for any other element. */
export function headOfField({ id }: Element): string | null {
  const name = id.replace(/^field-/, '');
  return id !== name && isHead(name) ? name : null;
}

/** Where the panel covers the page, going to the page closes it. */
const coversPage = '(width < 64rem)';

/** Moves the caret to what renders a line; a line that nothing renders is shown itself. */
export function goToRow(room: ArticleRoom, row: Row): void {
  const [own] = row.renderings;
  if (own === undefined) {
    room.whereabouts.set({ ...room.whereabouts.get(), original: row.key });
    return;
  }
  showPage(room);
  goToOwn(room, own);
}

/** Goes to the next line that needs something, with the panel open where there is room for both. */
export function goToNext(room: ArticleRoom, alignment: Alignment): void {
  const rows = rowsOf(alignment);
  const next = nextNeedy(
    rows,
    rows.find((row) => isAt(row, room.whereabouts.get())),
  );
  if (next === undefined) return;
  if (next.renderings.length === 0 || !window.matchMedia(coversPage).matches) room.panel.set('original');
  goToRow(room, next);
}

/** True for the line of the segment where the person is. */
export function isAt({ key, renderings }: Row, { own, original }: ReturnType<ArticleRoom['whereabouts']['get']>): boolean {
  return original === null ? own !== null && renderings.includes(own) : original === key;
}

/** True for a text that a new block of the translation can render; words beside a picture or a table need that first. */
export function canBegin({ key, text }: Row): boolean {
  return !key.includes('/') && text !== null;
}

/** Begins the rendering of a line: a new block where it belongs, or a part of the head. */
export function begin(room: ArticleRoom, rows: readonly Row[], row: Row): void {
  showPage(room);
  const view = room.editor.get()?.view;
  if (isHead(row.key)) goToOwn(room, row.key);
  else if (view !== undefined)
    beginRendering(view, { from: row.key, isHeading: row.kind === 'heading', after: renderingBefore(rows, row, isHead) });
}

function goToOwn({ editor, whereabouts }: ArticleRoom, own: string): void {
  const view = editor.get()?.view;
  if (isHead(own)) document.getElementById(`field-${own}`)?.focus();
  else if (view !== undefined) goToSegment(view, own);
  whereabouts.set({ own, original: null });
}

function showPage({ panel }: ArticleRoom): void {
  if (window.matchMedia(coversPage).matches) panel.set(null);
}
