/** Reading an article, and the comments on it. */
import { describe, expect, it } from 'vitest';
import { tag, value, reporter as writer } from '../../../../test/builders.ts';
import { newsroomWithReporter } from '../../../../test/newsroom/reporting.ts';
import { correctStory } from '../../../actions/correct-story.ts';
import { submitArticle } from '../../../actions/submit-article.ts';
import type { Article } from '../../../core/article.ts';
import type { ArticleId } from '../../../core/ids.ts';

const { newsroom, desk, reporter } = await newsroomWithReporter();

interface Written {
  readonly original: Article;
  readonly german: Article;
}

const correct = ({ original: { storyId } }: Written) =>
  correctStory(newsroom.parts, { storyId, correctionId: null, texts: new Map([[tag('en'), 'It was Tuesday.']]), by: writer });
const revise = async ({ original }: Written) => desk.publish(await desk.revise(original, { headline: 'Other words' }));
const submit = ({ id: articleId }: Article) => submitArticle(newsroom.parts, { articleId, personId: null, by: writer });

describe('readArticle', () => {
  it('gives the words with the story and its other languages', async () => {
    const original = await desk.write({ headline: 'Tide turns' });
    const german = await desk.translate(original, 'de', { headline: 'Die Flut' });
    const { answer } = await reporter.call('readArticle', { params: { articleId: german.id } });
    expect(answer).toMatchObject({ edition: 'de', translatedFromId: original.article.id, content: { headline: 'Die Flut' } });
    expect(answer.siblings.map(({ headline }) => headline)).toEqual(expect.arrayContaining(['Tide turns', 'Die Flut']));
  });
  it.each<[string, (articles: Written) => Promise<unknown>, readonly [string, string]]>([
    ['public and corrected', correct, ['corrected', 'public']],
    ['public and stale', (written) => revise(written), ['public', 'public-stale']],
    ['in review again', ({ original }) => submit(original), ['in-review', 'public']],
  ])('says that it is %s, as the board and publishing do', async (_, happen, states) => {
    const begun = await desk.write();
    const { storyId, id } = begun.article;
    const german = await desk.translate(begun, 'de', {});
    value(await desk.publish(begun.article, german));
    await happen({ original: begun.article, german });
    const read = async (articleId: ArticleId) => (await reporter.call('readArticle', { params: { articleId } })).answer.cellState;
    const { answer: board } = await reporter.call('readBoardRows', { query: { ids: storyId } });
    const { answer: publishing } = await reporter.call('readPublishing', { params: { storyId } });
    expect([await read(id), await read(german.id)]).toEqual(states);
    expect(board.rows.flatMap(({ cells }) => cells.map(({ state }) => state))).toEqual(states);
    expect(publishing.articles.map(({ cellState }) => cellState)).toEqual(states);
  });
  it('says whether readers see the newest words', async () => {
    const { article } = await desk.write();
    const read = async () => (await reporter.call('readArticle', { params: { articleId: article.id } })).answer.hasUnpublishedChanges;
    const draft = await read();
    value(await desk.publish(article));
    const published = await read();
    await desk.revise(article, { headline: 'Other words' });
    expect([draft, published, await read()]).toEqual([false, false, true]);
  });
  it('names the people whose suggestions the draft may hold', async () => {
    const { article } = await desk.write();
    const { answer } = await reporter.call('readArticle', { params: { articleId: article.id } });
    expect(answer.people.map(({ name }) => name)).toContain('Ines');
  });
});

describe('comments', () => {
  it('are listed with the names of those who wrote and settled them', async () => {
    const { article } = await desk.write();
    const params = { articleId: article.id };
    const { answer: thread } = await reporter.call('addComment', { params, body: { anchor: null, text: 'Which ferry?' } });
    await reporter.call('answerComment', { params: { ...params, commentId: thread.id }, body: { text: 'The old one.' } });
    await reporter.call('resolveComment', { params: { ...params, commentId: thread.id }, body: { resolved: true } });
    const { answer } = await reporter.call('readComments', { params });
    expect(answer.threads).toMatchObject([
      { remarks: [{ by: { name: 'Ines' } }, { text: 'The old one.' }], resolved: { by: { name: 'Ines' } } },
    ]);
  });
  it('refuse to say nothing', async () => {
    const { article } = await desk.write();
    const said = await reporter.call('addComment', { params: { articleId: article.id }, body: { anchor: null, text: '  ' } });
    expect(said.code).toBe('bad-request');
  });
});
