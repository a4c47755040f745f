import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tag } from '../../../../test/builders.ts';
import { aDeskApi, type DeskApi } from '../../../../test/desk-api.ts';
import { sectionIds } from '../../../../test/newsroom.ts';

const [city, sea] = sectionIds;

let desk: DeskApi;

beforeEach(async () => {
  desk = await aDeskApi();
});
afterEach(() => desk.close());

const everywhere = { editions: 'all', sections: 'all' } as const;

describe('the board', () => {
  const slugs = async (query: Parameters<DeskApi['board']>[0] = {}, who = desk.owner) =>
    (await desk.board(query, who)).rows.map(({ slugline }) => slugline).join(' ');

  it('is empty before the first story', async () =>
    expect(await desk.board()).toEqual({ rows: [], total: 0, isCounted: true, next: null }));

  it('shows stories newest first, with the claims of those who began them', async () => {
    await desk.start('old');
    await desk.start('new', { sectionId: sea });
    const { rows, total } = await desk.board();
    expect([rows.map(({ slugline }) => slugline), total]).toEqual([['new', 'old'], 2]);
    expect(rows[0]?.cells).toEqual([
      expect.objectContaining({ edition: 'en', state: 'draft', needs: 'write', claim: expect.objectContaining({ name: 'Owner' }) }),
    ]);
  });

  it('shows only sections that one may read', async () => {
    await desk.start('town', { sectionId: city });
    await desk.start('boats', { sectionId: sea });
    const reporter = await desk.person('Rita', [{ role: 'reporter', editions: 'all', sections: [sea] }]);
    expect([await slugs({}, reporter), (await desk.board({}, reporter)).total]).toEqual(['boats', 1]);
  });

  it('comes a page at a time', async () => {
    for (const slugline of ['one', 'two', 'three']) await desk.start(slugline);
    const first = await desk.board({ limit: '2' });
    const second = await desk.board({ limit: '2', cursor: first.next ?? '' });
    expect([first, second].map(({ rows, total }) => [rows.map(({ slugline }) => slugline).join(' '), total])).toEqual([
      ['three two', 3],
      ['one', 3],
    ]);
    expect(second.next).toBeNull();
  });

  it('refuses a cursor that it did not give', async () => expect((await desk.get('/api/board?cursor=x')).status).toBe(400));

  it('finds by words of slugline and headline', async () => {
    await desk.start('ferry');
    await desk.start('bridge');
    expect(await slugs({ words: 'FERR' })).toBe('ferry');
  });

  it('finds by section, desk, and what one has claimed', async () => {
    const { deskId } = await desk.desk('Night');
    const ada = await desk.person('Ada', [{ role: 'reporter', ...everywhere }]);
    await desk.start('a', { sectionId: sea });
    await desk.start('b', { deskId });
    await desk.start('c', {}, ada);
    expect([await slugs({ section: sea }), await slugs({ desk: deskId }), await slugs({ mine: 'true' }, ada)]).toEqual(['a', 'b', 'c']);
  });

  it('finds by state in an edition', async () => {
    const { storyId } = await desk.start('a');
    await desk.start('b');
    await desk.claim(storyId, 'de');
    const found = [{ state: 'draft', edition: 'de' }, { state: 'draft', edition: 'en' }, { state: 'claimed' }];
    expect(await Promise.all(found.map((query: Readonly<Record<string, string>>) => slugs(query)))).toEqual(['', 'b a', 'a']);
    expect(await slugs({ state: 'not-started', edition: 'de' })).toBe('b');
  });

  it('lists what is due by its deadline, what is late alone, and only until it is done', async () => {
    const claim = async (slugline: string, deadline: string) => {
      const { storyId, articleId } = await desk.start(slugline);
      await desk.put(`/api/stories/${storyId}/claims/en`, { deadline, takesOver: false });
      return articleId;
    };
    await claim('later', '2026-03-09T09:00:00Z');
    const late = await claim('late', '2026-03-01T09:00:00Z');
    await claim('soon', '2026-03-05T09:00:00Z');
    expect([await slugs({ state: 'due' }), await slugs({ state: 'late' })]).toEqual(['late soon later', 'late']);
    const first = await desk.board({ state: 'due', limit: '1' });
    expect((await desk.board({ state: 'due', cursor: first.next ?? '' })).rows.map(({ slugline }) => slugline)).toEqual(['soon', 'later']);
    await desk.setState(late, 'in-review');
    expect(await slugs({ state: 'late' })).toBe('');
  });

  it('finds what needs an editor, and nobody else', async () => {
    const { articleId } = await desk.start('a');
    await desk.start('b');
    await desk.setState(articleId, 'in-review');
    const editor = await desk.person('Edo', [{ role: 'editor', editions: [tag('en')], sections: 'all' }]);
    const other = await desk.person('Otto', [{ role: 'editor', editions: [tag('de')], sections: 'all' }]);
    expect([await slugs({ needsMe: 'true' }, editor), await slugs({ needsMe: 'true' }, other)]).toEqual(['a', '']);
    expect((await desk.board({ needsMe: 'true' }, editor)).rows[0]?.cells[0]?.needs).toBe('review');
    expect(await slugs({ needsMe: 'true', edition: 'de' }, editor)).toBe('');
  });

  it('gives rows by their ids, without those that one may not read', async () => {
    const town = await desk.start('town', { sectionId: city });
    const boats = await desk.start('boats', { sectionId: sea });
    const reporter = await desk.person('Rita', [{ role: 'reporter', editions: 'all', sections: [sea] }]);
    const rows = await desk.rows([town.storyId, boats.storyId, 'none'], reporter);
    expect(rows.map(({ slugline }) => slugline)).toEqual(['boats']);
  });

  it('is nothing for people without a role', async () => {
    const nobody = await desk.person('Nina', []);
    expect((await desk.get('/api/board', nobody)).status).toBe(404);
  });
});

describe('the line on which changes are told', () => {
  it('tells of a story that changed', async () => {
    const { storyId } = await desk.start('a');
    const line = await desk.watch();
    expect((await line.next()).event).toBe('still');
    await desk.claim(storyId, 'de');
    expect(await line.next()).toMatchObject({ event: 'stories', data: { storyIds: [storyId] } });
    await line.end();
  });

  it('goes on where an earlier line ended', async () => {
    const line = await desk.watch();
    const { id } = await line.next();
    await line.end();
    const { storyId } = await desk.start('a');
    const again = await desk.watch(desk.owner, id);
    expect(await again.next()).toMatchObject({ event: 'stories', data: { storyIds: [storyId] } });
    await again.end();
  });

  it('goes on where a line of another tab ended', async () => {
    const { storyId } = await desk.start('a');
    const answer = await desk.get('/api/board/changes?after=0');
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain(storyId);
    await reader?.cancel();
  });

  it('says nothing of stories that one may not read', async () => {
    const reporter = await desk.person('Rita', [{ role: 'reporter', editions: 'all', sections: [sea] }]);
    const line = await desk.watch(reporter);
    await line.next();
    await desk.start('town', { sectionId: city });
    const { storyId } = await desk.start('boats', { sectionId: sea });
    expect(await line.next()).toMatchObject({ event: 'stories', data: { storyIds: [storyId] } });
    await line.end();
  });

  it('asks to look at everything where the numbers are of another database', async () => {
    const line = await desk.watch(desk.owner, '999999');
    expect((await line.next()).event).toBe('everything');
    await line.end();
  });

  it('says once that somebody may do other things now', async () => {
    const ada = await desk.person('Ada', [{ role: 'reporter', ...everywhere }]);
    const line = await desk.watch(ada);
    await line.next();
    await desk.person('Ada', [{ role: 'publisher', ...everywhere }]);
    const { storyId } = await desk.start('a');
    expect((await line.next()).event).toBe('permissions');
    expect(await line.next()).toMatchObject({ event: 'stories', data: { storyIds: [storyId] } });
    await desk.claim(storyId, 'de');
    expect((await line.next()).event).toBe('stories');
    await line.end();
  });

  it('ends with the session', async () => {
    const { storyId } = await desk.start('a');
    const ada = await desk.person('Ada', [{ role: 'reporter', ...everywhere }]);
    const line = await desk.watch(ada);
    await line.next();
    desk.signOut(ada);
    await desk.claim(storyId, 'de');
    expect((await line.next()).event).toBe('end');
  });
});
