/** Range: which part of a file a client asks for. */

export type RangeAnswer =
  /** The whole file: no range, one that cannot be read, or several at once, which a server may answer so. */
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly first: number; readonly last: number }
  | { readonly kind: 'unsatisfiable' };

const whole: RangeAnswer = { kind: 'whole' };
const rangeForm = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/i;

/** What to answer for a file of `size` bytes; `first` and `last` always lie inside it. */
export function requestedRange(header: string | undefined, size: number): RangeAnswer {
  const match = header === undefined ? null : rangeForm.exec(header);
  if (match === null) return whole;
  const [, from = '', to = ''] = match;
  if (from === '') return to === '' ? whole : suffix(Number(to), size);
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < first) return whole;
  return first >= size ? { kind: 'unsatisfiable' } : { kind: 'part', first, last };
}

function suffix(length: number, size: number): RangeAnswer {
  if (length === 0 || size === 0) return { kind: 'unsatisfiable' };
  return { kind: 'part', first: Math.max(0, size - length), last: size - 1 };
}
