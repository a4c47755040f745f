import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleId, DeskId } from '../../core/ids.ts';
import { DatabaseCommentReader } from '../comments.ts';
import { explainer } from '../contract/explainer.ts';
import { aDraft, anyCell, at, en, lighthouse, saveDraft, saveFixtures, sea } from '../contract/samples.ts';
import { DatabaseDeskReader } from '../desk.ts';
import type { Session } from '../dialect.ts';
import { DatabaseDraftReader } from '../drafts.ts';
import { DatabaseJobReader, DatabaseJobWriter } from '../jobs.ts';
import type { BoardQuery, CellWish } from '../newsroom.ts';
import { openStorage } from '../open.ts';

const everything: BoardQuery = {
  readable: null,
  deskId: null,
  sectionId: null,
  spiked: false,
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

  it('count stories in an index alone, and read a page of them in its order', async () => {
    const plan = await board({});
    expect(plan).toContain('SCAN stories USING COVERING INDEX stories_on_board\nSCAN stories USING INDEX stories_on_board\n');
    expect(await board({ after: { createdAt: at('2026-01-01'), storyId: aDraft('one').story.id } })).toContain(
      'SEARCH stories USING INDEX stories_on_board ((created_at,id)<(?,?))',
    );
  });

  it('read everything that stands in the cells of a page by probes of indexes', async () => {
    const cells = unsorted(await board({}))
      .split('\n')
      .slice(2);
    expect(cells.join('\n')).toContain('SEARCH articles');
    expect(cells.filter((step) => step.startsWith('SCAN'))).toEqual([]);
  });

  it('find the stories of a section and a desk without looking at the others', async () => {
    const queries: Partial<BoardQuery>[] = [{ sectionId: sea }, { readable: [sea] }, { deskId: 'd' as DeskId }];
    for (const query of queries) expect(await board(query)).not.toContain('SCAN stories');
  });

  it('look for articles to link to in a bounded number of stories, the newest first', async () => {
    const query = { readable: null, words: ['ferry'], edition: en, limit: 20 };
    const plan = await explain((session) => new DatabaseDeskReader(session).articles(query));
    expect(plan).toContain('SCAN stories USING INDEX stories_on_board');
    expect(plan).not.toMatch(/SCAN (articles|revisions)/);
  });

  it('ask an index for the state of articles', async () => {
    expect(await boardWith({ states: ['in-review'] })).toMatch(/articles (EXISTS )?USING (COVERING )?INDEX articles_on_board \(story_id=/);
    expect(await boardWith({ states: ['in-review'], editions: [en] })).toMatch(
      /articles_on_board \(story_id=\? AND edition=\? AND state=\?\)/,
    );
    expect(await boardWith({ isStale: true })).toContain('articles_stale (story_id=?)');
    expect(await boardWith({ isSentBack: true })).toMatch(/articles_sent_back[\s\S]*articles_sent_back \(story_id=\?\)/);
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
