/** The lines of the panel "Original": the original's segments in its reading order, each with what the translation makes of it. */
import type { CallAnswer } from '../../../api/call.ts';
import { downward } from './levels.ts';

export type Alignment = CallAnswer<'readAlignment'>;

/** What a line can need, the worst first. */
const needs = ['missing', 'stale', 'machine', 'unconfirmed'] as const;
type Need = (typeof needs)[number];

/** The states of a segment of the translation that somebody must look at. */
export const ownNeeds: ReadonlySet<string> = new Set(['stale', 'unconfirmed', 'machine']);

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
  /** True for one that stands elsewhere than when the translation was last confirmed whole, while what renders it does not. */
  readonly isMoved: boolean;
  /** True for one that is stale itself, in a translation of a translation. */
  readonly isInherited: boolean;
  /** The translation's segments that render it. */
  readonly renderings: readonly string[];
}

/** Words of the translation that render nothing, where they stand among the lines. */
export interface Addition {
  readonly added: string;
}

export type Line = Row | Addition;

/** The lines; what is gone from the original stands behind the line that the same of the translation, or the segment before it, renders. */
export function rowsOf(alignment: Alignment): readonly Row[] {
  const rows: Row[] = alignment.original.segments.flatMap(({ key, kind, text }) => {
    const row = rowOf(alignment, { key, kind, text });
    return text === '' && !isNeedy(row) ? [] : [row];
  });
  placeGone(rows, alignment);
  return withMoves(rows, alignment);
}

/** The lines with what the translation adds, each addition behind the line that the words before it render. */
export function linesOf(rows: readonly Row[], { segments }: Alignment, words: ReadonlyMap<string, string>): readonly Line[] {
  const lines: Line[] = [...rows];
  let place = -1;
  for (const { key, state } of segments) {
    const rendered = lines.findIndex((line) => 'key' in line && line.renderings.includes(key));
    if (rendered >= 0) place = rendered;
    else if (state === 'added' && (words.get(key) ?? '').trim() !== '') {
      place += 1;
      lines.splice(place, 0, { added: key });
    }
  }
  return lines;
}

/** Where each line belongs in the translation's text: the segment above which it stands; null for the end. */
export function placesOf(rows: readonly Row[], { segments }: Alignment): ReadonlyMap<string, string | null> {
  const order = new Map<string, number>(segments.map(({ key }, at) => [key, at]));
  const places = new Map<string, string | null>();
  let next: string | null = null;
  for (const { key, renderings } of rows.toReversed()) {
    const isHead = key === 'kicker' || key === 'headline' || key === 'standfirst';
    const own = renderings.toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))[0];
    if (own !== undefined && !isHead) next = own;
    places.set(key, own ?? (isHead ? key : next));
  }
  return places;
}

function placeGone(rows: Row[], alignment: Alignment): void {
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
}

/** A move that the translation has followed is none any more. */
function withMoves(rows: readonly Row[], { segments, moved }: Alignment): readonly Row[] {
  if (moved.length === 0) return rows;
  const order = new Map<string, number>(segments.map(({ key }, at) => [key, at]));
  const levels = rows.flatMap(({ renderings: [own] }, original) => {
    const page = own === undefined ? undefined : order.get(own);
    return page === undefined ? [] : [{ page, original }];
  });
  const inLine = new Set(downward(levels).map(({ original }) => original));
  return rows.map((row, at) => (moved.some((key) => key === row.key) && !inLine.has(at) ? { ...row, isMoved: true } : row));
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
    const isOfOther = segment.changed.length + segment.inherited.length > 0 && !isStaleOf(segment, key);
    if (segment.state === 'stale') return isOfOther ? 'current' : 'stale';
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
    isMoved: false,
    isInherited: rendering.some(({ inherited }) => inherited.some((one) => one === key)),
    renderings: rendering.map((segment) => segment.key),
  };
}

function isStaleOf({ changed, inherited }: Alignment['segments'][number], original: string): boolean {
  return changed.some(({ key }) => key === original) || inherited.some((key) => key === original);
}

/** The lines of an earlier text of the original: only to be read. */
export function pastRows(segments: readonly Pick<Row, 'key' | 'kind' | 'text'>[], { segments: own }: Alignment): readonly Row[] {
  return segments.flatMap(({ key, kind, text }): readonly Row[] => {
    const renderings = own.filter(({ from }) => from.some((one) => one === key)).map((segment) => segment.key as string);
    if (text === '') return [];
    return [{ key, kind, text, before: null, state: 'current', wasOmitted: false, isMoved: false, isInherited: false, renderings }];
  });
}
