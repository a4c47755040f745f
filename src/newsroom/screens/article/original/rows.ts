/** The lines of the panel "Original": the original's segments in its reading order, each with what the translation makes of it. */
import type { CallAnswer } from '../../../api/call.ts';

export type Alignment = CallAnswer<'readAlignment'>;

/** What a line can need, the worst first. */
const needs = ['missing', 'stale', 'machine', 'unconfirmed'] as const;
type Need = (typeof needs)[number];

export interface Row {
  /** The original's segment. */
  readonly key: string;
  readonly kind: string | null;
  /** How it reads now; null if it is gone. */
  readonly text: string | null;
  /** How it read when what renders it was confirmed; null if that is not known or it reads the same. */
  readonly before: string | null;
  readonly state: Need | 'current' | 'omitted';
  /** True for one that was left out on purpose and reads otherwise since. */
  readonly wasOmitted: boolean;
  /** The translation's segments that render it. */
  readonly renderings: readonly string[];
}

/** The lines; what is gone from the original stands behind the line that the same of the translation, or the segment before it, renders. */
export function rowsOf(alignment: Alignment): readonly Row[] {
  const rows: Row[] = alignment.original.segments.flatMap(({ key, kind, text }) => {
    const row = rowOf(alignment, { key, kind, text });
    return text === '' && !isNeedy(row) ? [] : [row];
  });
  let place = -1;
  for (const segment of alignment.segments) {
    const rendered = rows.findLastIndex(({ key }) => segment.from.some((one) => one === key));
    if (rendered >= 0) place = rendered;
    for (const { key, after } of segment.changed) {
      if (after !== null || rows.some((row) => row.key === key)) continue;
      place += 1;
      rows.splice(place, 0, rowOf(alignment, { key, kind: null, text: null }));
    }
  }
  return rows;
}

/** True if somebody is waited for. */
export function isNeedy({ state }: Row): boolean {
  return state !== 'current' && state !== 'omitted';
}

/** The next line that needs something after one, from the beginning again at the end; undefined where none does. */
export function nextNeedy(rows: readonly Row[], after: Row | undefined): Row | undefined {
  const at = after === undefined ? -1 : rows.indexOf(after);
  return rows.slice(at + 1).find(isNeedy) ?? rows.slice(0, at + 1).find(isNeedy);
}

/** The segment of the body behind which a rendering of this line belongs: what renders the nearest line above; null for the beginning. */
export function renderingBefore(rows: readonly Row[], row: Row, isHead: (key: string) => boolean): string | null {
  const above = rows.slice(0, rows.indexOf(row)).findLast(({ renderings }) => renderings.some((key) => !isHead(key)));
  return above?.renderings.findLast((key) => !isHead(key)) ?? null;
}

function rowOf({ segments, missing, omitted }: Alignment, { key, kind, text }: Pick<Row, 'key' | 'kind' | 'text'>): Row {
  const rendering = segments.filter(({ from }) => from.some((one) => one === key));
  const changed = rendering.flatMap((segment) => segment.changed.filter((change) => change.key === key));
  const states = rendering.map((segment): Row['state'] => {
    if (segment.state === 'stale') return segment.changed.length === 0 || changed.length > 0 ? 'stale' : 'current';
    return segment.state === 'machine' || segment.state === 'unconfirmed' ? segment.state : 'current';
  });
  const isMissing = missing.some((one) => one === key);
  const leftOut = omitted.find((one) => one.key === key);
  return {
    key,
    kind,
    text,
    before: changed.find(({ before }) => before !== null)?.before ?? null,
    state: isMissing
      ? 'missing'
      : (needs.find((need) => states.includes(need)) ?? (rendering.length === 0 && leftOut ? 'omitted' : 'current')),
    wasOmitted: leftOut?.changed === true,
    renderings: rendering.map((segment) => segment.key),
  };
}
