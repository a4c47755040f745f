/** A part of the head that a person writes in is the person's. */
import type * as Y from 'yjs';
import { readHeadSegments } from '../../../core/alignment/head-segments.ts';
import { headKeys } from '../../../core/alignment/segments.ts';
import { detailKeys, type TextField } from '../../../draft/fields.ts';

/** Notes that a person wrote in the field. What it renders stays, and is still to be confirmed; changes nothing where no machine wrote it. */
export function claimHead(details: Y.Map<unknown>, field: TextField): void {
  const key = headKeys.find((part) => part === field);
  if (key === undefined) return;
  const head = readHeadSegments(details.get(detailKeys.head));
  const rest = head[key];
  if (rest?.by !== 'machine') return;
  details.set(detailKeys.head, { ...head, [key]: rest.from.length === 0 ? null : { ...rest, by: 'person' } });
}
