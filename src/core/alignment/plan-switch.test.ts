import { describe, expect, it } from 'vitest';
import { anArticle, aParagraph, aTranslation, withText } from '../../../test/aligned.ts';
import { errorCode, value } from '../../../test/builders.ts';
import type { ArticleContent } from '../article.ts';
import type { ArticleId } from '../ids.ts';
import { alignmentsOf, type ChainArticle } from './chain.ts';
import { planSwitch } from './plan-switch.ts';

const article = (id: string, from: string | null, content: ArticleContent): ChainArticle => ({
  ...{ id: id as ArticleId, translatedFromId: from as ArticleId | null },
  ...{ content, asOriginal: content, minorChanges: [] },
});
/** The article with newer words than those that readers have. */
const ahead = (before: ChainArticle, content: ArticleContent): ChainArticle => ({ ...before, content });

const english = anArticle(aParagraph('e1', 'one'), aParagraph('e2', 'two'));
const german = aTranslation(english, aParagraph('g1', 'eins', { from: ['e1'] }), aParagraph('g2', 'zwei', { from: ['e2'] }));
const french = aTranslation(english, aParagraph('f1', 'un', { from: ['e1'] }), aParagraph('f2', 'deux', { from: ['e2'] }));
const polish = aTranslation(german, aParagraph('p1', 'jeden', { from: ['g1'] }), aParagraph('p2', 'dwa', { from: ['g2'] }));

const planned = (next: string, ...articles: readonly ChainArticle[]) => value(planSwitch(articles, next as ArticleId));
/** Who is made from whom, and the segments that are neither current nor a head. */
const told = (next: string, ...articles: readonly ChainArticle[]) => {
  const after = planned(next, ...articles);
  const alignments = value(alignmentsOf(after));
  return after.map(({ id, translatedFromId }) => {
    const { segments = [], missing = [] } = alignments.get(id) ?? {};
    const open = segments.flatMap(({ key, state }) => (state === 'current' ? [] : [`${key} ${state}`]));
    return [id, translatedFromId, ...open, ...missing.map((key) => `${key} missing`)].join(' ');
  });
};

describe('planSwitch', () => {
  it('turns a story round, and all that was current is', () =>
    expect(told('g', article('e', null, english), article('g', 'e', german), article('f', 'e', french))).toEqual(['e g', 'g ', 'f g']));
  it('leaves what is made from others with them', () =>
    expect(told('f', article('e', null, english), article('g', 'e', german), article('f', 'e', french), article('p', 'g', polish))).toEqual(
      ['e f', 'g f', 'f ', 'p g'],
    ));
  it('goes up a chain link by link', () =>
    expect(told('p', article('e', null, english), article('g', 'e', german), article('f', 'e', french), article('p', 'g', polish))).toEqual(
      ['e p', 'g p', 'f p', 'p '],
    ));
  it('leaves current what follows the published words of the old original, and has that one’s newer words stale', () =>
    expect(
      told(
        'g',
        ahead(article('e', null, english), withText(english, 'e2', 'two and a half')),
        article('g', 'e', german),
        article('f', 'e', french),
      ),
    ).toEqual(['e g e2 stale', 'g ', 'f g']));
  it('has others rest on the published words of the new original', () =>
    expect(
      told(
        'g',
        article('e', null, english),
        ahead(article('g', 'e', german), withText(german, 'g2', 'zweieinhalb')),
        article('f', 'e', french),
      ),
    ).toEqual(['e g', 'g ', 'f g']));
  it('keeps what is stale so', () =>
    expect(told('g', article('e', null, withText(english, 'e2', 'three')), article('g', 'e', german), article('f', 'e', french))).toEqual([
      'e g e2 stale',
      'g ',
      'f g f2 stale',
    ]));
  it('changes no word', () =>
    expect(planned('g', article('e', null, english), article('g', 'e', german)).map(({ content }) => content.body.textContent)).toEqual([
      'onetwo',
      'einszwei',
    ]));
  it.each(['e', 'unknown'])('refuses %s, which was made from no other', (next) =>
    expect(errorCode(planSwitch([article('e', null, english), article('g', 'e', german)], next as ArticleId))).toBe('article-is-original'),
  );
});
