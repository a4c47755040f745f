/** Reading an article, and the comments on it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDesk, type Desk } from '../../../../test/desk.ts';
import { type Caller, openApi } from '../../../../test/newsroom/api.ts';
import { type Newsroom, openNewsroom } from '../../../../test/newsroom.ts';

let newsroom: Newsroom;
let desk: Desk;
let reporter: Caller;

beforeAll(async () => {
  newsroom = await openNewsroom();
  desk = createDesk(newsroom);
  reporter = await openApi(newsroom).signedIn({ name: 'Ines' });
});
afterAll(() => newsroom.close());

describe('readArticle', () => {
  it('gives the words with the story and its other languages', async () => {
    const original = await desk.write({ headline: 'Tide turns' });
    const german = await desk.translate(original, 'de', { headline: 'Die Flut' });
    const { answer } = await reporter.call('readArticle', { params: { articleId: german.id } });
    expect(answer).toMatchObject({ edition: 'de', translatedFromId: original.article.id, content: { headline: 'Die Flut' } });
    expect(answer.siblings.map(({ headline }) => headline)).toEqual(expect.arrayContaining(['Tide turns', 'Die Flut']));
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
