import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignment, anArticle, anyEdit, aPair, aParagraph, aTranslation, edited, states, withText } from '../../../test/aligned.ts';
import type { ArticleContent } from '../article.ts';
import type { ArticleId } from '../ids.ts';
import { wordsOf } from '../words.ts';
import { confirmSegments } from './confirm.ts';
import { withOmitted, withoutOmitted } from './omit.ts';
import { fingerprintsOf, type MinorChange } from './readings.ts';
import { renderingsOf } from './renderings.ts';
import type { SegmentKey } from './segments.ts';
import { switchOriginal } from './switch-original.ts';

const [a, b, c] = ['a', 'b', 'c'] as unknown as readonly [ArticleId, ArticleId, ArticleId];

interface Story {
  readonly original: ArticleContent;
  readonly next: ArticleContent;
  readonly other: ArticleContent;
  /** What is minor in the original. */
  readonly minor: readonly MinorChange[];
}

function switched({ original, next, other, minor }: Story, ids: readonly [ArticleId, ArticleId] = [a, b]): Story {
  const result = switchOriginal({
    original: { id: ids[0], content: original, minorChanges: ids[0] === a ? minor : [] },
    next: { id: ids[1], content: next, minorChanges: ids[1] === a ? minor : [] },
    others: [{ id: c, content: other }],
  });
  return { original: result.next, next: result.original, other: result.others.get(c) ?? other, minor };
}

const thereAndBack = (story: Story): Story => switched(switched(story), [b, a]);

/** A story with an original and two translations, each edited and confirmed at other times. */
const stories = fc.array(fc.tuple(anyEdit, fc.boolean()), { maxLength: 25 }).map((edits): Story => {
  const { original, translation, minor } = aPair();
  const rename = (prefix: string) => {
    const named = (node: typeof translation.body): typeof translation.body =>
      node.isText
        ? node
        : node.type.create(
            'id' in node.attrs ? { ...node.attrs, id: prefix + node.attrs['id'] } : node.attrs,
            node.children.map(named),
            node.marks,
          );
    return { ...translation, body: named(translation.body) };
  };
  let story: Story = { original, next: rename('n'), other: rename('o'), minor };
  for (const [number, [edit, ofOther]] of edits.entries()) {
    const which = ofOther ? 'other' : 'next';
    const after = edited({ original: story.original, translation: story[which], minor: story.minor }, edit, `n${number}`);
    story = { ...story, original: after.original, [which]: after.translation, minor: after.minor };
  }
  return story;
});

/** Everything that is told of a story: every state in both translations. */
const told = ({ original, next, other, minor }: Story) => [states(original, next, minor), states(original, other, minor)];

/** True if a paragraph renders words beside a picture, which the other way round has no place. */
const hasOddLinks = ({ original, next }: Story) =>
  renderingsOf(next).segments.some(({ key, from }) =>
    from.some((other) => (key.split('/')[1] ?? '') !== (other.split('/')[1] ?? '') && fingerprintsOf(original).has(other)),
  );

describe('switchOriginal', () => {
  it('gives every segment its state again when it is switched back', () =>
    fc.assert(
      fc.property(stories, (story) => {
        fc.pre(!hasOddLinks(story));
        expect(told(thereAndBack(story))).toEqual(told(story));
      }),
      { numRuns: 300 },
    ));

  it('changes no word, and leaves what was current current, what was stale stale, where there is anything left to render', () =>
    fc.assert(
      fc.property(stories, (story) => {
        fc.pre(!hasOddLinks(story));
        const after = switched(story);
        expect([after.next, after.original, after.other].map(wordsOf)).toEqual([story.original, story.next, story.other].map(wordsOf));
        const empty = new Set(renderingsOf(story.other).segments.flatMap(({ key, hasWords }) => (hasWords ? [] : [key])));
        const was = alignment(story.original, story.other, story.minor).segments.filter(({ key }) => !empty.has(key));
        const is = new Map(alignment(after.original, after.other).segments.map((segment) => [segment.key, segment]));
        for (const { key, state } of was) expect([state, state === 'machine' ? state : 'added']).toContain(is.get(key)?.state);
      }),
      { numRuns: 300 },
    ));

  it('flags of the old original what was rendered by something that was flagged, and nothing else', () =>
    fc.assert(
      fc.property(stories, (story) => {
        fc.pre(!hasOddLinks(story));
        const { original, next } = switched(story);
        const stale = alignment(story.original, story.next, story.minor).segments.filter(({ changed }) => changed.length > 0);
        const links = alignment(original, next).segments;
        const staleNow = links.filter(({ changed }) => changed.length > 0);
        const byStale = (keys: readonly SegmentKey[]) => stale.some(({ key }) => keys.includes(key));
        expect(staleNow.filter(({ from }) => !byStale(from))).toEqual([]);
        const hasAnythingLeft = links.flatMap(({ from }) => from);
        const flagged = staleNow.flatMap(({ from }) => from);
        expect(stale.filter(({ key }) => hasAnythingLeft.includes(key) && !flagged.includes(key))).toEqual([]);
      }),
      { numRuns: 300 },
    ));

  describe('one by one', () => {
    const original = anArticle(aParagraph('a1', 'one'), aParagraph('a2', 'two'), aParagraph('a3', 'three'), aParagraph('a4', 'four'));
    const next = withOmitted(
      aTranslation(
        original,
        aParagraph('n1', 'eins', { from: ['a1'] }),
        aParagraph('n2', 'noch eins', { from: ['a1'] }),
        aParagraph('n3', 'zwei, drei', { from: ['a2', 'a3'] }),
        aParagraph('n4', 'neu'),
      ),
      fingerprintsOf(original),
      ['a4' as SegmentKey],
    );
    const other = aTranslation(original, aParagraph('c1', 'un deux', { from: ['a1', 'a2'] }), aParagraph('c4', 'quatre', { from: ['a4'] }));
    const from = (content: ArticleContent) =>
      Object.fromEntries(
        renderingsOf(content)
          .segments.slice(3)
          .map((own) => [own.key, own.from]),
      );
    const after = switched({ original, next, other, minor: [] });

    it('merges what was split, splits what was merged, and adds what was left out', () =>
      expect(from(after.next)).toEqual({ a1: ['n1', 'n2'], a2: ['n3'], a3: ['n3'], a4: [] }));
    it('misses in the old original what was added', () => expect(states(after.original, after.next)['original n4']).toBe('missing'));
    it('renders nothing in the new original', () => expect(from(after.original)).toEqual({ n1: [], n2: [], n3: [], n4: [] }));
    it('bases the others on what both render', () => expect(from(after.other)).toEqual({ c1: ['n1', 'n2', 'n3'], c4: [] }));
    it('remembers what the new original has no counterpart for', () =>
      expect(from(switched(after, [b, a]).other)).toEqual({ c1: ['a1', 'a2'], c4: ['a4'] }));

    it('goes by what people changed in between', () => {
      const changed = withText(after.original, 'n1', 'ganz anders');
      const back = switched({ ...after, original: changed, next: confirmSegments(after.next, fingerprintsOf(changed)) }, [b, a]);
      expect(told(back).map(({ n1, c1 }) => [n1, c1])).toEqual([
        ['current', undefined],
        [undefined, 'stale'],
      ]);
    });

    it('leaves nothing out any more that somebody wanted again in between', () => {
      const without = withOmitted(aTranslation(original), fingerprintsOf(original), ['a1' as SegmentKey]);
      const there = switched({ original, next, other: without, minor: [] });
      expect(states(there.original, there.other)['original n1']).toBeUndefined();
      const wanted = withoutOmitted(there.other, ['n1' as SegmentKey]);
      expect(states(original, switched({ ...there, other: wanted }, [b, a]).other)['original a1']).toBe('missing');
    });
  });
});
