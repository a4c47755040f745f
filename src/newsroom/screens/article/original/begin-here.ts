/** Beginning what renders a segment of the original: the place for it, with the link set. */
import { linkHead } from '../../../editor/fields/claim-head.ts';
import { fieldOrigin } from '../../../editor/live/draft-session.ts';
import { beginRendering } from '../../../editor/segments/begin-rendering.ts';
import type { ArticleRoom } from '../article-room.ts';
import { isHead } from './heads.ts';
import { type Alignment, type Row, renderingBefore } from './rows.ts';

/** What a beginning is made from. */
export interface Ground {
  readonly alignment: Alignment;
  readonly rows: readonly Row[];
  /** The body of the original as its JSON: which kind of block each segment is of, and what it stands in. */
  readonly originalBody: () => Promise<object>;
}

/** Makes the place; the segment of the translation that renders the line from now on, null where the text has no place for it. */
export async function beginHere({ session, editor }: ArticleRoom, ground: Ground, row: Row): Promise<string | null> {
  if (isHead(row.key)) {
    session.doc.transact(() => linkHead(session.details, row.key), fieldOrigin);
    return row.key;
  }
  const body = await ground.originalBody();
  const view = editor.get()?.view;
  if (view === undefined) return null;
  const made = beginRendering(view.state, {
    from: row.key,
    original: view.state.schema.nodeFromJSON(body),
    after: renderingBefore(ground.rows, row, isHead),
    isMissing: (segment) => ground.alignment.missing.some((key) => key === segment),
    newId: () => crypto.randomUUID(),
  });
  if (made === null) return null;
  view.dispatch(made.tr);
  return made.own;
}
