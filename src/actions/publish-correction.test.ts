import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorCode, reporter, value } from '../../test/builders.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { type Newsroom, openNewsroom, textAt } from '../../test/newsroom.ts';
import type { Article } from '../core/article.ts';
import type { CorrectionId } from '../core/ids.ts';
import type { Slug } from '../core/slug.ts';
import type { BegunStory } from './beginnings.ts';
import { publishCorrection } from './publish-correction.ts';

const path = '/en/2026/03/04/ferry/';
let newsroom: Newsroom;
let desk: Desk;
let begun: BegunStory;
let english: Article;
let german: Article;

beforeEach(async () => {
  newsroom = await openNewsroom();
  desk = createDesk(newsroom);
  begun = await desk.write({ slug: 'ferry' as Slug });
  english = begun.article;
  german = await desk.translate(begun, 'de');
});

afterEach(() => newsroom.close());

const correct = async (notice: string, articles = [english], correctionId: CorrectionId | null = null) =>
  publishCorrection(newsroom.parts, {
    storyId: english.storyId,
    correctionId,
    articles: (await desk.seen(...articles)).map((seen) => ({ ...seen, notice })),
    by: reporter,
  });
const corrections = () => newsroom.storage.read(({ stories }) => stories.corrections(english.storyId));
const page = async () => {
  await newsroom.refresher.catchUp();
  return textAt(newsroom.store, path) ?? '';
};

describe('publishCorrection', () => {
  it('gives readers the corrected words and the notice together', async () => {
    value(await desk.publish(english));
    await desk.revise(english, { standfirst: 'It left at noon.' });
    const before = await page();
    value(await correct('It did not leave at nine.'));
    const after = await page();
    expect([before, after].map((html) => ['It left at noon.', 'It did not leave at nine.'].map((words) => html.includes(words)))).toEqual([
      [false, false],
      [true, true],
    ]);
  });
  it('is one correction with a notice for each language', async () => {
    value(await desk.publish(english, german));
    value(await correct('Late.', [english, german]));
    expect((await corrections()).map(({ texts }) => [...texts.keys()])).toEqual([['de', 'en']]);
  });
  it('says both in the story’s log', async () => {
    value(await desk.publish(english));
    await desk.revise(english, { standfirst: 'It left at noon.' });
    value(await correct('Late.'));
    const events = await newsroom.storage.read(({ stories }) => stories.events(english.storyId));
    expect(events.slice(-2).map(({ kind }) => kind)).toEqual(['article-updated', 'story-corrected']);
  });
  it('gives readers neither where the words may not go out', async () => {
    value(await desk.publish(english));
    await desk.revise(english, { headline: ' ' });
    expect([errorCode(await correct('Late.')), await corrections()]).toEqual(['headline-missing', []]);
  });
  it('gives readers neither where somebody has typed since the words were seen', async () => {
    value(await desk.publish(english));
    const [seen] = await desk.seen(english);
    await desk.type(english, 'Late: ');
    const articles = [{ articleId: english.id, ...seen, notice: 'Late.' }];
    expect(
      errorCode(await publishCorrection(newsroom.parts, { storyId: english.storyId, correctionId: null, articles, by: reporter })),
    ).toBe('words-changed');
    expect([await corrections(), (await page()).includes('Late: ')]).toEqual([[], false]);
  });
  it('gives readers neither without the notice', async () => {
    value(await desk.publish(english));
    await desk.revise(english, { standfirst: 'It left at noon.' });
    expect(errorCode(await correct(' '))).toBe('correction-text-missing');
    expect(await page()).not.toContain('It left at noon.');
  });
  it('refuses an article that readers cannot see', async () => {
    value(await desk.publish(english));
    expect(errorCode(await correct('Late.', [english, german]))).toBe('article-not-public');
  });
  it('refuses an article of another story', async () => {
    const other = (await desk.write()).article;
    value(await desk.publish(other));
    expect(errorCode(await correct('Late.', [other]))).toBe('article-not-found');
  });
  it('runs a correction that another language has made', async () => {
    value(await desk.publish(english, german));
    value(await correct('Late.'));
    const [made] = await corrections();
    value(await correct('Spät.', [german], made?.id ?? null));
    expect((await corrections()).map(({ texts }) => [...texts].map(([edition, { text }]) => [edition, text]))).toEqual([
      [
        ['de', 'Spät.'],
        ['en', 'Late.'],
      ],
    ]);
  });
  it('publishes nothing for a correction that is not there', async () => {
    value(await desk.publish(english));
    await desk.revise(english, { standfirst: 'It left at noon.' });
    expect(errorCode(await correct('Late.', [english], 'none' as CorrectionId))).toBe('correction-not-found');
    expect(await page()).not.toContain('It left at noon.');
  });
  it('refuses to correct nothing', async () => expect(errorCode(await correct('Late.', []))).toBe('nothing-to-publish'));
});
