/** What takes an article's newest words because somebody read them takes no others. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorCode, reporter, value } from '../../test/builders.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { aPerson } from '../../test/newsroom/signed-in.ts';
import { type Newsroom, openNewsroom } from '../../test/newsroom.ts';
import type { Article } from '../core/article.ts';
import { hour, later } from '../core/instant.ts';
import type { Person } from '../core/person.ts';
import type { Result } from '../core/result.ts';
import { approveArticle } from './approve-article.ts';
import { publishArticles } from './publish-articles.ts';
import { scheduleArticles } from './schedule-articles.ts';
import { takeRevision } from './take-revision.ts';

let newsroom: Newsroom;
let desk: Desk;
let article: Article;
let german: Article;
let rita: Person;

beforeEach(async () => {
  newsroom = await openNewsroom();
  desk = createDesk(newsroom);
  const begun = await desk.write();
  article = begun.article;
  german = await desk.translate(begun, 'de');
  rita = await aPerson(newsroom.parts, { name: 'Rita' });
});

afterEach(() => newsroom.close());

const by = reporter;
type Seen = Awaited<ReturnType<Desk['seen']>>;
const publish = (articles: Seen) => publishArticles(newsroom.parts, { articles, by });
const schedule = (articles: Seen) =>
  scheduleArticles(newsroom.parts, { storyId: article.storyId, articles, moment: later(newsroom.now(), hour), by });
const approve = async ([one]: Seen) => approveArticle(newsroom.parts, { articleId: article.id, by, ...one });
const acts: readonly (readonly [string, (articles: Seen) => Promise<Result<unknown, { readonly code: string }>>])[] = [
  ['publishing', publish],
  ['scheduling', schedule],
  ['approving', approve],
];
const stateOf = async ({ id }: Article) => (await newsroom.storage.read(({ articles }) => articles.find(id)))?.state;
const revisions = async () => await newsroom.storage.read(({ articles }) => articles.revisions(article.id));

describe.each(acts)('%s', (_, act) => {
  it('takes what was typed, if that is what was seen', async () => {
    await desk.type(article, 'Late: ', rita);
    value(await act(await desk.seen(article)));
    expect((await revisions())[0]?.content.headline).toBe('Late: Ferry returns');
  });
  it('takes what was seen after it became a revision', async () => {
    await desk.type(article, 'Late: ', rita);
    const seen = await desk.seen(article);
    await takeRevision(newsroom.parts, { articleId: article.id, reason: 'saved', by: null });
    value(await act(seen));
  });
  it('refuses what was typed since, and says who did', async () => {
    const seen = await desk.seen(article);
    await desk.type(article, 'Late: ', rita);
    const error = { code: 'words-changed', articleId: article.id, changedBy: 'Rita', changedAt: newsroom.now() };
    expect([await act(seen), await stateOf(article)]).toEqual([{ ok: false, error }, 'draft']);
  });
  it('refuses a newer revision', async () => {
    const seen = await desk.seen(article);
    await desk.revise(article, { standfirst: 'Or not.' });
    expect(errorCode(await act(seen))).toBe('words-changed');
  });
  it('keeps what it refused as a revision that was saved, no more', async () => {
    const seen = await desk.seen(article);
    await desk.type(article, 'Late: ', rita);
    await act(seen);
    expect((await revisions()).map(({ reason, content }) => [reason, content.headline])).toEqual([
      ['saved', 'Late: Ferry returns'],
      ['saved', 'Ferry returns'],
    ]);
  });
});

describe('other words than were seen', () => {
  it('keep a whole group from readers', async () => {
    const seen = await desk.seen(article, german);
    await desk.type(german, 'Spät: ', rita);
    expect(errorCode(await publish(seen))).toBe('words-changed');
    expect([await stateOf(article), await stateOf(german)]).toEqual(['draft', 'draft']);
  });
  it('take an approved article back to review when somebody tries to publish it', async () => {
    value(await approve(await desk.seen(article)));
    const seen = await desk.seen(article);
    await desk.type(article, 'Late: ', rita);
    await publish(seen);
    expect(await stateOf(article)).toBe('in-review');
  });
});
