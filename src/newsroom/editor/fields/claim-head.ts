/** Parts of the head: what a person writes in is the person's, and a translation's renders the same part of its original. */
import type * as Y from 'yjs';
import { neverSeen } from '../../../core/alignment/fingerprint.ts';
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

/** Has a part of the head of a translation render the same of its original, unconfirmed; changes nothing where it renders something already. */
export function linkHead(details: Y.Map<unknown>, field: string): void {
  const key = headKeys.find((part) => part === field);
  if (key === undefined) return;
  const head = readHeadSegments(details.get(detailKeys.head));
  if (head[key] !== null) return;
  details.set(detailKeys.head, { ...head, [key]: { from: [key], seen: [neverSeen], by: 'person' } });
}
