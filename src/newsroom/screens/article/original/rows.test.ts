import { describe, expect, it } from 'vitest';
import { type Alignment, linesOf, nextNeedy, placesOf, renderingBefore, rowsOf } from './rows.ts';

type Own = readonly [
  key: string,
  from: readonly string[],
  state?: Alignment['segments'][number]['state'],
  changed?: readonly Change[],
  inherited?: readonly string[],
];
type Change = readonly [key: string, before: string | null, after: string | null];

/** The alignment of an original of these segments, each with its name as its text. */
function alignment(
  original: readonly string[],
  own: readonly Own[],
  rest: Partial<Pick<Alignment, 'missing' | 'omitted' | 'moved'>> = {},
): Alignment {
  return {
    original: {
      articleId: 'original',
      edition: 'en',
      direction: 'ltr',
      revisionId: 'revision',
      isPublic: true,
      headline: '',
      segments: original.map((key) => ({ key, kind: 'paragraph', text: key })),
    },
    restsOn: null,
    segments: own.map(([key, from, state = 'current', changed = [], inherited = []]) => ({
      key,
      state,
      from: [...from],
      changed: changed.map(([of, before, after]) => ({ key: of, before, after })),
      inherited,
    })),
    missing: [],
    omitted: [],
    moved: [],
    counts: { stale: 0, missing: 0, unconfirmed: 0, machine: 0 },
    ...rest,
  } as unknown as Alignment;
}

const states = (of: Alignment): Record<string, string> => Object.fromEntries(rowsOf(of).map(({ key, state }) => [key, state]));

describe('the lines of the original', () => {
  it('stand in its reading order, each with what renders it', () =>
    expect(
      rowsOf(
        alignment(
          ['a', 'b'],
          [
            ['y', ['b']],
            ['x', ['a']],
            ['z', ['b']],
          ],
        ),
      ).map(({ key, renderings }) => [key, renderings]),
    ).toEqual([
      ['a', ['x']],
      ['b', ['y', 'z']],
    ]));
  it('say what is missing, and what was left out on purpose', () =>
    expect(states(alignment(['a', 'b'], [], { missing: ['a'], omitted: [{ key: 'b', changed: false }] } as never))).toEqual({
      a: 'missing',
      b: 'omitted',
    }));
  it('call only that one stale which changed, where one block renders two', () =>
    expect(states(alignment(['a', 'b'], [['x', ['a', 'b'], 'stale', [['b', 'old', 'b']]]]))).toEqual({ a: 'current', b: 'stale' }));
  it('call that one stale which is stale itself, in a translation of a translation', () =>
    expect(states(alignment(['a', 'b'], [['x', ['a', 'b'], 'stale', [], ['b']]]))).toEqual({ a: 'current', b: 'stale' }));
  it('say how a stale one read before', () =>
    expect(rowsOf(alignment(['a'], [['x', ['a'], 'stale', [['a', 'old', 'a']]]]))[0]?.before).toBe('old'));
  it('have what is gone behind what was rendered before it', () =>
    expect(
      rowsOf(
        alignment(
          ['a', 'c'],
          [
            ['x', ['a']],
            ['y', ['b'], 'stale', [['b', 'old', null]]],
            ['z', ['c']],
          ],
        ),
      ).map(({ key, text, before }) => [key, text, before]),
    ).toEqual([
      ['a', 'a', null],
      ['b', null, 'old'],
      ['c', 'c', null],
    ]));
  it('leave out what is empty and needs nothing', () => {
    const empty = alignment(['a', 'b'], [['x', ['a']]]);
    const segments = empty.original.segments.map((one) => ({ ...one, text: '' }));
    expect(rowsOf({ ...empty, original: { ...empty.original, segments } })).toEqual([]);
  });
});

describe('a moved line', () => {
  const own: readonly Own[] = [
    ['x', ['a']],
    ['y', ['b']],
    ['z', ['c']],
  ];
  const moved = (segments: readonly Own[]): readonly string[] =>
    rowsOf(alignment(['c', 'a', 'b'], segments, { moved: ['c'] } as never)).flatMap(({ key, isMoved }) => (isMoved ? [key] : []));
  it('is one of which the rendering stands where it stood', () => expect(moved(own)).toEqual(['c']));
  it('is none once the translation has followed', () => expect(moved([own[2], own[0], own[1]] as readonly Own[])).toEqual([]));
});

describe('what the translation adds', () => {
  const added = alignment(
    ['a', 'b'],
    [
      ['n', [], 'added'],
      ['x', ['a']],
      ['m', [], 'added'],
      ['y', ['b']],
      ['e', [], 'added'],
    ],
  );
  const words = new Map([
    ['n', 'before'],
    ['m', 'between'],
    ['e', ' '],
  ]);
  it('stands among the lines where it stands in the text, with words', () =>
    expect(linesOf(rowsOf(added), added, words).map((line) => ('key' in line ? line.key : `+${line.added}`))).toEqual([
      '+n',
      'a',
      '+m',
      'b',
    ]));
});

describe('the place of a line in the text', () => {
  const given = alignment(
    ['headline', 'a', 'b', 'c', 'd'],
    [
      ['y', ['c', 'a']],
      ['z', ['c']],
    ],
    { missing: ['headline', 'b', 'd'] } as never,
  );
  it('is above what renders it, or where it would stand', () =>
    expect([...placesOf(rowsOf(given), given)].toReversed()).toEqual([
      ['headline', 'headline'],
      ['a', 'y'],
      ['b', 'y'],
      ['c', 'y'],
      ['d', null],
    ]));
});

describe('the next line that needs something', () => {
  const rows = rowsOf(
    alignment(
      ['a', 'b', 'c'],
      [
        ['x', ['a'], 'unconfirmed'],
        ['y', ['b']],
      ],
      { missing: ['c'] } as never,
    ),
  );
  it('is the first, from nowhere', () => expect(nextNeedy(rows, undefined)?.key).toBe('a'));
  it('is behind the one where the caret is', () => expect(nextNeedy(rows, rows[0])?.key).toBe('c'));
  it('is the first again behind the last', () => expect(nextNeedy(rows, rows[2])?.key).toBe('a'));
  it('is none where nothing needs anything', () => expect(nextNeedy(rows.slice(1, 2), undefined)).toBeUndefined());
});

describe('the place of a new rendering', () => {
  const rows = rowsOf(
    alignment(
      ['headline', 'a', 'b'],
      [
        ['headline', ['headline']],
        ['x', ['a']],
      ],
    ),
  );
  const isHead = (key: string): boolean => key === 'headline';
  it.each([
    [1, null],
    [2, 'x'],
  ])('of line %i is behind %s', (at, after) => {
    const row = rows[at];
    expect(row && renderingBefore(rows, row, isHead)).toBe(after);
  });
});
