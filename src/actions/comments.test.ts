import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorCode, value } from '../../test/builders.ts';
import { createDesk } from '../../test/desk.ts';
import { type Newsroom, openNewsroom } from '../../test/newsroom.ts';
import type { CommentId, PersonId } from '../core/ids.ts';
import { addComment } from './add-comment.ts';
import { answerComment } from './answer-comment.ts';
import type { BegunStory } from './beginnings.ts';
import { resolveComment } from './resolve-comment.ts';

describe('comments', () => {
  const anna = 'anna' as PersonId;
  const ben = 'ben' as PersonId;
  let newsroom: Newsroom;
  let begun: BegunStory;
  beforeEach(async () => {
    newsroom = await openNewsroom();
    await newsroom.storage.transact(async ({ people }) => {
      for (const id of [anna, ben]) {
        const email = `${id}@test.example`;
        await people.save({ id, name: id, email, language: null, grants: [], createdAt: newsroom.now(), suspendedAt: null });
      }
    });
    begun = await createDesk(newsroom).write();
  });
  afterEach(() => newsroom.close());

  const anchor = { from: 'AAE=', to: 'AAI=', quote: 'came back' };
  const begin = async () =>
    value(await addComment(newsroom.parts, { articleId: begun.article.id, anchor, text: 'Which ferry?', by: anna }));
  const stored = () => newsroom.storage.read(({ comments }) => comments.ofArticle(begun.article.id));
  const about = (threadId: CommentId) => ({ articleId: begun.article.id, threadId, by: ben });

  it('begins a thread about a passage', async () => expect([await begin()]).toEqual(await stored()));
  it('adds an answer at the end', async () => {
    const { id } = await begin();
    value(await answerComment(newsroom.parts, { ...about(id), text: 'The old one.' }));
    expect((await stored())[0]?.remarks.map(({ by, text }) => [by, text])).toEqual([
      [anna, 'Which ferry?'],
      [ben, 'The old one.'],
    ]);
  });
  it('keeps who settled it first', async () => {
    const { id } = await begin();
    value(await resolveComment(newsroom.parts, { ...about(id), resolved: true }));
    value(await resolveComment(newsroom.parts, { ...about(id), resolved: true, by: anna }));
    expect((await stored())[0]?.resolved).toEqual({ at: newsroom.now(), by: ben });
  });
  it('opens again what was settled', async () => {
    const { id } = await begin();
    value(await resolveComment(newsroom.parts, { ...about(id), resolved: true }));
    value(await resolveComment(newsroom.parts, { ...about(id), resolved: false }));
    expect((await stored())[0]?.resolved).toBeNull();
  });
  it('tells whoever looks at the story', async () => {
    const before = await newsroom.storage.read(({ desk }) => desk.newestNumber());
    await begin();
    const changed = await newsroom.storage.read(({ desk }) => desk.changedAfter(before, 10));
    expect(changed.map(({ storyId }) => storyId)).toEqual([begun.story.id]);
  });
  it('refuses a thread of another article', async () => {
    const { id } = await begin();
    const other = await createDesk(newsroom).write();
    const request = { ...about(id), articleId: other.article.id };
    expect(errorCode(await answerComment(newsroom.parts, { ...request, text: 'x' }))).toBe('not-found');
    expect(errorCode(await resolveComment(newsroom.parts, { ...request, resolved: true }))).toBe('not-found');
  });
});
