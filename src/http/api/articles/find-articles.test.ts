/** Finding articles to link to. */
import { expect, it } from 'vitest';
import { tag, value } from '../../../../test/builders.ts';
import { newsroomWithReporter } from '../../../../test/newsroom/reporting.ts';
import { scheduleArticles } from '../../../actions/schedule-articles.ts';
import { takeDownArticle } from '../../../actions/take-down-article.ts';
import { later } from '../../../core/instant.ts';
import { slugFrom } from '../../../core/slug.ts';

const { newsroom, desk, reporter } = await newsroomWithReporter();

const headlined = (headline: string) => desk.write({ headline, slug: slugFrom(headline, tag('en')) });
const find = async (words: string, edition = 'en') =>
  (await reporter.call('findArticles', { query: { words, edition: tag(edition) } })).answer.articles;
const today = (): string => new Date(newsroom.parts.now()).toISOString().slice(0, 10).replaceAll('-', '/');

it('gives an article that readers see with the path at which they do', async () => {
  const { article } = await headlined('Heron counted');
  value(await desk.publish(article));
  expect(await find('HERON')).toMatchObject([
    { id: article.id, headline: 'Heron counted', state: 'public', isPublic: true, path: `/en/${today()}/heron-counted/` },
  ]);
});

it('gives one that readers do not see yet with the path that it would have today', async () => {
  await headlined('Egret drafted');
  expect(await find('egret')).toMatchObject([{ state: 'draft', isPublic: false, path: `/en/${today()}/egret-drafted/` }]);
});

it('gives one that is scheduled with the path of its day', async () => {
  const { story, article } = await headlined('Stork awaited');
  const moment = later(newsroom.parts.now(), 40 * 86_400_000);
  const by = { kind: 'person', name: 'Ines' } as const;
  value(await scheduleArticles(newsroom.parts, { storyId: story.id, articles: [{ articleId: article.id }], moment, by }));
  const day = new Date(moment).toISOString().slice(0, 10).replaceAll('-', '/');
  expect((await find('stork')).map(({ path, state }) => `${state} ${path}`)).toEqual([`scheduled /en/${day}/stork-awaited/`]);
});

it('writes the path as it stands in a link', async () => {
  await desk.translate(await headlined('Gull seen'), 'de', { headline: 'Möwe', slug: slugFrom('Möwe', tag('de')) });
  expect((await find('möwe', 'de'))[0]?.path).toBe(`/de/${today()}/m%C3%B6we/`);
});

it('leaves out what is taken down', async () => {
  const { article } = await headlined('Crane lost');
  value(await desk.publish(article));
  value(await takeDownArticle(newsroom.parts, { articleId: article.id, reason: 'wrong', by: { kind: 'person', name: 'Ines' } }));
  expect(await find('crane')).toEqual([]);
});

it('gives no more than it is asked for', async () => {
  for (const number of ['one', 'two', 'three']) await headlined(`Tern ${number}`);
  expect((await reporter.call('findArticles', { query: { words: 'tern', edition: tag('en'), limit: '2' } })).answer.articles).toHaveLength(
    2,
  );
});
