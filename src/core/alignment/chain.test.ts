import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anArticle, aParagraph, aTranslation, editTexts, withText } from '../../../test/aligned.ts';
import { errorCode, value } from '../../../test/builders.ts';
import type { ArticleContent } from '../article.ts';
import type { ArticleId } from '../ids.ts';
import { alignmentsOf, type ChainArticle } from './chain.ts';
import { confirmSegments } from './confirm.ts';
import { withOmitted } from './omit.ts';
import { fingerprintsOf } from './readings.ts';
import type { SegmentKey } from './segments.ts';

const article = (id: string, from: string | null, content: ArticleContent): ChainArticle => ({
  id: id as ArticleId,
  translatedFromId: from as ArticleId | null,
  content,
  asOriginal: content,
  minorChanges: [],
});
const staleIn = (id: string, ...articles: readonly ChainArticle[]) =>
  value(alignmentsOf(articles))
    .get(id as ArticleId)
    ?.segments.flatMap(({ key, state }) => (state === 'stale' ? [key] : []));

const a = anArticle(aParagraph('a1', 'one'), aParagraph('a2', 'two'));
const b = aTranslation(a, aParagraph('b1', 'eins', { from: ['a1'] }), aParagraph('b2', 'zwei', { from: ['a2'] }));
const c = aTranslation(b, aParagraph('c1', 'un', { from: ['b1'] }), aParagraph('c2', 'deux', { from: ['b2'] }));
const changed = withText(a, 'a2', 'two and a half');
const chain = (middle: ArticleContent, asOriginal = middle) => [
  article('c', 'b', c),
  { ...article('b', 'a', middle), asOriginal },
  article('a', null, changed),
];

describe('alignmentsOf', () => {
  it('shows a change of the first original in both that follow', () =>
    expect(['b', 'c'].map((id) => staleIn(id, ...chain(b)))).toEqual([['b2'], ['c2']]));
  it('says what is stale above', () =>
    expect(
      value(alignmentsOf(chain(b)))
        .get('c' as ArticleId)
        ?.segments.at(-1),
    ).toEqual({
      key: 'c2',
      state: 'stale',
      from: ['b2'],
      changed: [],
      inherited: ['b2'],
    }));

  const confirmed = confirmSegments(b, fingerprintsOf(changed));
  it('is current again below when the one in the middle is confirmed as it stands', () =>
    expect(['b', 'c'].map((id) => staleIn(id, ...chain(confirmed)))).toEqual([[], []]));
  it('is current again below even if what readers have of the one in the middle is older', () =>
    expect(staleIn('c', ...chain(confirmed, b))).toEqual([]));

  const rewritten = confirmSegments(withText(b, 'b2', 'zweieinhalb'), fingerprintsOf(changed));
  it('is stale by itself below when the one in the middle is edited and confirmed', () =>
    expect(
      value(alignmentsOf(chain(rewritten)))
        .get('c' as ArticleId)
        ?.segments.at(-1),
    ).toMatchObject({ changed: ['b2'], inherited: [] }));
  it('stays stale above until readers have what was edited', () => expect(staleIn('c', ...chain(rewritten, b))).toEqual(['c2']));

  it('tells of a paragraph that was added to the first original, until the one in the middle has it or leaves it out', () => {
    const longer = anArticle(...a.body.children, aParagraph('a3', 'three'));
    const above = (middle: ArticleContent, asOriginal = middle) => {
      const articles = [article('c', 'b', c), { ...article('b', 'a', middle), asOriginal }, article('a', null, longer)];
      return value(alignmentsOf(articles)).get('c' as ArticleId)?.missingAbove;
    };
    const added = { ...b, body: b.body.copy(b.body.content.addToEnd(aParagraph('b3', 'drei', { from: ['a3'] }))) };
    expect([above(b), above(added, b), above(added)]).toEqual([
      [{ articleId: 'a', segment: 'a3' }],
      [{ articleId: 'a', segment: 'a3' }],
      [],
    ]);
    expect(above(withOmitted(b, fingerprintsOf(longer), ['a3' as SegmentKey]), b)).toEqual([]);
  });

  it('has no alignment for an original, nor for one whose original is not there', () =>
    expect([...value(alignmentsOf([article('a', null, a), article('b', 'gone', b)])).keys()]).toEqual([]));

  it('refuses articles that are made from each other', () => {
    const circle = [article('a', 'c', a), article('b', 'a', b), article('c', 'b', c)];
    expect(errorCode(alignmentsOf(circle))).toBe('originals-in-circle');
  });

  it('follows a change through any number of translations, until somebody confirms or rewrites', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.record({ at: fc.nat(), does: fc.nat(2) }), { maxLength: 8 }),
        (depth, deeds) => {
          const line = [anArticle(aParagraph('p', 'one'))];
          for (let at = 1; at <= depth; at++) line.push(aTranslation(line[at - 1] ?? a, aParagraph('p', 'one')));
          const seen = line.map(() => 'one');
          const text = line.map(() => 'one');
          for (const { at, does } of deeds) {
            const place = at % line.length;
            const own = line[place] ?? a;
            if (does === 0 && place > 0) {
              line[place] = confirmSegments(own, fingerprintsOf(line[place - 1] ?? a));
              seen[place] = text[place - 1] ?? '';
            } else {
              text[place] = editTexts[at % 5] ?? '';
              line[place] = withText(own, 'p', text[place]);
            }
          }
          const stale: boolean[] = [];
          for (const place of line.keys()) stale.push(place > 0 && (stale[place - 1] === true || seen[place] !== text[place - 1]));
          const articles = line.map((content, at) => article(String(at), at === 0 ? null : String(at - 1), content));
          expect(line.map((_, at) => (staleIn(String(at), ...articles.toReversed()) ?? []).includes('p' as never))).toEqual(stale);
        },
      ),
    ));
});
