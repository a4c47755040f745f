import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleId, DeskId, PersonId } from '../../core/ids.ts';
import { DatabaseCommentReader } from '../comments.ts';
import { explainer } from '../contract/explainer.ts';
import { aDraft, at, en, lighthouse, saveDraft, saveFixtures, sea } from '../contract/samples.ts';
import { DatabaseDeskReader } from '../desk.ts';
import type { Session } from '../dialect.ts';
import { DatabaseDraftReader } from '../drafts.ts';
import { DatabaseJobReader, DatabaseJobWriter } from '../jobs.ts';
import { anyCell, type BoardQuery, type CellWish } from '../newsroom.ts';
import { openStorage } from '../open.ts';

const everything: BoardQuery = {
  readable: null,
  deskId: null,
  sectionId: null,
  spiked: false,
  order: 'newest' as const,
  words: [],
  after: null,
  limit: 100,
};

describe('the queries of the desk in SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'courant-desk-plans-'));
  const sqliteFile = join(folder, 'courant.sqlite');
  let explain: (ask: (session: Session) => Promise<unknown>) => Promise<string> = async () => '';
  let end: () => void = () => {};

  beforeAll(async () => {
    const storage = await openStorage({ sqliteFile });
    await storage.transact(async (writer) => {
      await saveFixtures(writer);
      await saveDraft(writer, aDraft('one'));
    });
    await storage.close();
    const database = new DatabaseSync(sqliteFile);
    explain = explainer(database);
    end = () => database.close();
  });
  afterAll(() => {
    end();
    rmSync(folder, { recursive: true });
  });
  const board = (query: Partial<BoardQuery>): Promise<string> =>
    explain((session) => new DatabaseDeskReader(session).board({ ...everything, ...query }));
  const boardWith = (wish: Partial<CellWish>): Promise<string> => board({ cells: [{ ...anyCell, ...wish }] });
  const unsorted = (plan: string): string => plan.replace(/SCAN editions\nUSE TEMP B-TREE FOR ORDER BY/, '');

  it('read a page of stories, and count them, in the order of an index alone', async () => {
    expect(await board({})).toContain('SCAN s USING COVERING INDEX stories_on_board\n');
    const after = { rank: at('2026-01-01'), storyId: aDraft('one').story.id };
    const plan = await board({ after });
    expect(plan).toContain('SEARCH s USING COVERING INDEX stories_on_board ((created_at,id)<(?,?))');
    expect(plan).toContain('SCAN s USING COVERING INDEX stories_on_board');
  });

  it('read everything that stands in the cells of a page by probes of indexes', async () => {
    const id = aDraft('one').story.id;
    const cells = unsorted(await explain((session) => new DatabaseDeskReader(session).rows([id]))).split('\n');
    expect(cells.join('\n')).toContain('SEARCH articles');
    expect(cells.filter((step) => step.startsWith('SCAN'))).toEqual([]);
  });

  it('find the stories of a section and a desk without looking at the others', async () => {
    const queries: Partial<BoardQuery>[] = [{ sectionId: sea }, { readable: [sea] }, { deskId: 'd' as DeskId }];
    for (const query of queries) expect(await board(query)).not.toContain('SCAN s ');
  });

  it('look for articles to link to in a bounded number of stories, the newest first', async () => {
    const query = { readable: null, words: ['ferry'], edition: en, limit: 20 };
    const plan = await explain((session) => new DatabaseDeskReader(session).articles(query));
    expect(plan).toContain('SCAN s USING INDEX stories_on_board');
    expect(plan).not.toMatch(/SCAN (articles|revisions)/);
  });

  it('walk along the articles in a state, of an edition or in all, never along all stories', async () => {
    const walked = /^SEARCH a USING COVERING INDEX articles_in_state \(state=\?\)$/m;
    expect(await boardWith({ states: ['in-review'] })).toMatch(walked);
    expect(await boardWith({ states: ['in-review'], editions: [en] })).toMatch(walked);
    expect(await boardWith({ states: ['public'], editions: [en] })).toContain(
      'SEARCH a USING COVERING INDEX articles_public_in (edition=?)',
    );
    expect(await boardWith({ isStale: true })).toContain('SCAN a USING INDEX articles_stale');
    expect(await boardWith({ isSentBack: true })).toContain('SCAN a USING INDEX articles_sent_back');
    for (const wish of [{ states: ['in-review'] as const }, { isStale: true }, { isSentBack: true }]) {
      expect(await boardWith(wish)).not.toMatch(/SCAN s |TEMP B-TREE FOR DISTINCT/);
    }
  });

  it('walk along claims and corrections, which are few', async () => {
    expect(await boardWith({ claim: 'p' as PersonId })).toContain('SEARCH c USING COVERING INDEX claims_of_person (person_id=?)');
    expect(await board({ order: 'deadline', cells: [{ ...anyCell, due: { before: at('2026-01-01') } }] })).toContain(
      'SEARCH c USING COVERING INDEX claims_by_deadline',
    );
    for (const wish of [{ claim: 'somebody' as const }, { isCorrected: true }, { isStale: true, claim: 'p' as PersonId }]) {
      expect(await boardWith(wish)).not.toContain('SCAN s ');
    }
  });

  it('look at a story for a public or a missing article by its own articles alone', async () => {
    expect(await boardWith({ states: ['public'] })).toMatch(/SEARCH a EXISTS USING COVERING INDEX \w+ \(story_id=\?\)/);
    expect(await boardWith({ states: ['none'] })).toMatch(/SEARCH a USING COVERING INDEX \w+ \(story_id=\? AND edition=\?\)/);
  });

  it('find changed stories, comments, updates of drafts, and the pictures of articles without a scan', async () => {
    const id = 'a' as ArticleId;
    const plan = await explain(async (session) => {
      const desk = new DatabaseDeskReader(session);
      await desk.changedAfter(1, 100);
      await desk.openGroups(aDraft('one').story.id);
      await desk.articlesWithPicture(lighthouse);
      await desk.pictures({ words: [], after: { addedAt: at('2026-01-01'), pictureId: lighthouse }, limit: 9 });
      await new DatabaseDraftReader(session).updatesAfter(id, 1);
      await new DatabaseCommentReader(session).ofArticle(id);
    });
    expect(plan.match(/SCAN .*/g)).toEqual(['SCAN pictures USING COVERING INDEX sqlite_autoindex_pictures_2']);
  });

  it('take the next job from an index, the most urgent or the oldest', async () => {
    const nobody = async () => undefined;
    const plan = await explain(async (session) => {
      const jobs = new DatabaseJobWriter({ ...session, announceChange: nobody, announceDesk: nobody });
      const wish = { kinds: ['make-crops'], by: 'worker', now: at('2026-01-01'), until: at('2026-01-02') };
      for (const oldestFirst of [false, true]) await jobs.claim({ ...wish, oldestFirst });
    });
    const urgent = 'SEARCH jobs USING INDEX jobs_by_urgency (urgency=? AND due_at<?)';
    expect(plan.split('\n').slice(0, 4)).toEqual([urgent, urgent, urgent, 'SEARCH jobs USING INDEX jobs_due (kind=? AND due_at<?)']);
  });

  it('look only at unfinished jobs and at drafts that no revision holds', async () => {
    const plan = await explain(async (session) => {
      await new DatabaseDraftReader(session).withoutRevision();
      await new DatabaseJobReader(session).nextDue(['make-crops']);
      await new DatabaseJobReader(session).unfinished('make-crops');
    });
    expect(plan.replace(/\bS\w+ (draft_states|jobs) USING INDEX (drafts_without_revision|jobs_due|jobs_claimed)/g, '')).not.toMatch(
      /SCAN|SEARCH/,
    );
  });
});
