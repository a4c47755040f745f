/**
 * How translations stand against their original, thought out once more apart from the program: with whole texts where the program has
 * fingerprints, and looking everything up anew each time.
 */

/** Texts of segments by their names, in reading order. */
export type Texts = ReadonlyMap<string, string>;

export interface SlowOriginal {
  readonly newest: Map<string, string>;
  published: Texts | null;
  /** Changes that an editor called minor. */
  readonly minor: { readonly key: string; readonly before: string; readonly after: string }[];
}

interface Link {
  readonly key: string;
  /** How it read when somebody confirmed it; null if nobody has. */
  readonly seen: string | null;
}

interface SlowSegment {
  text: string;
  links: readonly Link[];
}

export interface SlowTranslation {
  readonly segments: Map<string, SlowSegment>;
  /** What is left out on purpose, as it read then. */
  readonly omitted: Map<string, string>;
}

export interface SlowAlignment {
  readonly segments: Readonly<
    Record<string, { readonly state: string; readonly from: readonly string[]; readonly changed: readonly string[] }>
  >;
  readonly missing: readonly string[];
  readonly omitted: Readonly<Record<string, { readonly changed: boolean }>>;
}

/** The words of a text: how they are written in Unicode and how far apart they stand is no part of them. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00AD\uFEFF\u2060]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');
}

/** The text that counts: what readers have, before that the newest. */
export function counting({ published, newest }: SlowOriginal): Texts {
  return published ?? newest;
}

/** Everything that the program is to say of a translation. */
export function slowAlignment(original: SlowOriginal, translation: SlowTranslation): SlowAlignment {
  const now = counting(original);
  const isAsSeen = (key: string, seen: string): boolean => isSame(original, key, { one: seen, other: now.get(key) ?? '' });
  const isChanged = ({ key, seen }: Link): boolean => (seen === null ? !now.has(key) : !isAsSeen(key, seen));
  const stateOf = ({ links }: SlowSegment): string => {
    if (links.length === 0) return 'added';
    if (links.some(isChanged)) return 'stale';
    return links.some(({ seen }) => seen === null) ? 'unconfirmed' : 'current';
  };
  const segments = [...translation.segments];
  const rendered = segments.filter(([, segment]) => plain(segment.text) !== '' || stateOf(segment) !== 'current');
  const isRendered = (key: string): boolean => rendered.some(([, { links }]) => links.some((link) => link.key === key));
  const omitted = [...translation.omitted].filter(([key]) => now.has(key));
  const isOmitted = (key: string): boolean => omitted.some(([one, seen]) => one === key && isAsSeen(key, seen));
  return {
    segments: Object.fromEntries(
      segments.map(([key, segment]) => [
        key,
        { state: stateOf(segment), from: namesOf(segment.links), changed: namesOf(segment.links.filter(isChanged)) },
      ]),
    ),
    missing: [...now].flatMap(([key, text]) => (plain(text) === '' || isRendered(key) || isOmitted(key) ? [] : [key])),
    omitted: Object.fromEntries(omitted.map(([key, seen]) => [key, { changed: !isAsSeen(key, seen) }])),
  };
}

/** The names of links, each once, in the order of the alphabet. */
function namesOf(links: readonly Link[]): readonly string[] {
  return [...new Set(links.map(({ key }) => key))].sort();
}

/** True for two readings that are the same, or that minor changes lead from one to the other, through whatever readings in between. */
function isSame({ minor }: SlowOriginal, key: string, { one, other }: Readonly<Record<'one' | 'other', string>>): boolean {
  const reached = new Set([plain(one)]);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const change of minor) {
      if (change.key !== key) continue;
      if (reached.has(change.before)) reached.add(change.after);
      if (reached.has(change.after)) reached.add(change.before);
    }
  }
  return reached.has(plain(other));
}

/** A person confirms segments against the original as it read in `seen`. */
export function confirm({ segments, omitted }: SlowTranslation, seen: Texts, keys: readonly string[]): void {
  const chosen = keys.flatMap((key) => segments.get(key) ?? []);
  for (const segment of chosen) {
    const names = [...new Set(segment.links.map(({ key }) => key))].filter((key) => seen.has(key));
    segment.links = names.map((key) => ({ key, seen: seen.get(key) ?? '' }));
  }
  const rendersOf = (hasWords: boolean): ReadonlySet<string> =>
    new Set(chosen.filter(({ text }) => (plain(text) !== '') === hasWords).flatMap(({ links }) => links.map(({ key }) => key)));
  const inWords = rendersOf(true);
  for (const key of inWords) omitted.delete(key);
  for (const key of rendersOf(false)) {
    const text = seen.get(key) ?? '';
    if (!inWords.has(key) && plain(text) !== '') omitted.set(key, text);
  }
}

/** A person says what a segment renders; what is new is unconfirmed. */
export function link({ segments, omitted }: SlowTranslation, own: string, to: readonly string[]): void {
  const segment = segments.get(own);
  if (segment === undefined) return;
  const kept = segment.links.filter(({ key }) => to.includes(key));
  const added = [...new Set(to)].filter((key) => !kept.some((one) => one.key === key));
  segment.links = [...kept, ...added.map((key) => ({ key, seen: null }))];
  for (const key of to) omitted.delete(key);
}

/** The text of the second segment goes to the end of the first, which renders what both did, with every reading that was confirmed. */
export function merge({ segments }: SlowTranslation, first: string, second: string): void {
  const [one, other] = [segments.get(first), segments.get(second)];
  if (one === undefined || other === undefined) return;
  const isNew = (added: Link): boolean =>
    !one.links.some(({ key, seen }) => key === added.key && plainSeen(seen) === plainSeen(added.seen));
  one.links = [...one.links, ...other.links.filter(isNew)];
  one.text += other.text;
  segments.delete(second);
}

function plainSeen(seen: string | null): string | null {
  return seen === null ? null : plain(seen);
}
