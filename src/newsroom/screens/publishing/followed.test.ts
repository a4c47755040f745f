import { describe, expect, it } from 'vitest';
import { canBeMinor, choiceOf, type Followed, isMinorHere, type SegmentChange, withMinor } from './followed.ts';
import type { SeenArticle } from './publishing-room.ts';

type Article = Followed['article'];

const article = { articleId: 'a' } as Article;
const aChange = (key: string, kind: SegmentChange['kind'], after = 'After.'): SegmentChange => ({
  key: key as SegmentChange['key'],
  segmentKind: 'paragraph',
  kind,
  before: 'Before.',
  after,
});
const changes = [aChange('p1', 'words'), aChange('p2', 'punctuation'), aChange('p3', 'added'), aChange('p4', 'moved')];
const words = '0123456789abcdef' as SeenArticle['words'];
const followed: Followed = { article, answer: { words, editions: [], changes }, error: null };
const sent = (choices: Readonly<Record<string, boolean>>, list = [followed]) =>
  withMinor([{ articleId: article.articleId, words }], list, choices);

describe('what is sent as minor', () => {
  it('is punctuation, where nobody chooses', () => expect(sent({})).toMatchObject([{ minor: ['p2'] }]));
  it('is what was chosen', () => {
    const choices = {
      [choiceOf(article, changes[0] ?? aChange('p1', 'words'))]: true,
      [choiceOf(article, aChange('p2', 'punctuation'))]: false,
    };
    expect(sent(choices)).toMatchObject([{ minor: ['p1'] }]);
  });
  it('is left to the server where the changes were not shown', () =>
    expect(sent({}, [{ ...followed, answer: undefined }])).toEqual([{ articleId: article.articleId, words }]));
  it('is not what was chosen for other words of the segment', () =>
    expect(isMinorHere(article, aChange('p1', 'words', 'Later.'), { [choiceOf(article, aChange('p1', 'words'))]: true })).toBe(false));
  it('is never what came or was moved', () => expect(changes.filter(canBeMinor).map(({ key }) => key)).toEqual(['p1', 'p2']));
});
