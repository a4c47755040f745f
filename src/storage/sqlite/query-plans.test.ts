import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleId } from '../../core/ids.ts';
import type { CalendarDay, CalendarMonth } from '../../core/instant.ts';
import type { Slug } from '../../core/slug.ts';
import { explainer } from '../contract/explainer.ts';
import { ana, at, birds, en, lighthouse, sea, tides } from '../contract/samples.ts';
import { openStorage } from '../open.ts';
import { DatabasePublishedReader } from '../published.ts';
import type { PublishedReader } from '../storage.ts';

/** The plans of all queries that `ask` makes, one step a line. */
type Explain = (ask: (published: PublishedReader) => Promise<unknown>) => Promise<string>;

describe('the queries of public articles in SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'courant-plans-'));
  const sqliteFile = join(folder, 'courant.sqlite');
  let explain: Explain = async () => '';
  let end: () => void = () => {};

  beforeAll(async () => {
    await (await openStorage({ sqliteFile })).close();
    const database = new DatabaseSync(sqliteFile);
    const explained = explainer(database);
    explain = (ask) => explained((session) => ask(new DatabasePublishedReader(session)));
    end = () => database.close();
  });
  afterAll(() => {
    end();
    rmSync(folder, { recursive: true });
  });

  const lists = {
    'an edition': { list: { edition: en }, index: 'public_articles USING INDEX public_articles_newest (edition=?)' },
    'a section': {
      list: { edition: en, sectionId: sea },
      index: 'public_articles USING INDEX public_articles_of_section (edition=? AND section_id=?)',
    },
    'a topic': { list: { edition: en, topicId: tides }, index: 'listed USING PRIMARY KEY (edition=? AND topic_id=?)' },
    'a contributor': { list: { edition: en, contributorId: ana }, index: 'listed USING PRIMARY KEY (contributor_id=? AND edition=?)' },
  };
  for (const [name, { list, index }] of Object.entries(lists)) {
    it(`read the newest of ${name} from an index, without sorting`, async () => {
      const plan = await explain((published) => published.newest(list, 30));
      expect(plan).toContain(`SEARCH ${index}`);
      expect(plan).not.toMatch(/SCAN|TEMP B-TREE/);
    });
  }

  it('read a day from an index, without sorting', async () => {
    const plan = await explain((published) => published.ofDay(en, '2026-03-01' as CalendarDay, 30));
    expect(plan).toContain('SEARCH public_articles USING INDEX public_articles_of_day (edition=? AND day=?)');
    expect(plan).not.toMatch(/SCAN|TEMP B-TREE/);
  });

  it('read a month from an index and sort only that', async () => {
    const plan = await explain((published) => published.ofMonth(en, '2026-03' as CalendarMonth));
    expect(plan).toContain('SEARCH public_articles USING INDEX public_articles_of_day (edition=? AND day>? AND day<?)');
    expect(plan).not.toContain('SCAN');
  });

  it('read the newest since a moment from an index, without sorting', async () => {
    const plan = await explain((published) => published.since(en, at('2026-03-01'), 30));
    expect(plan).toContain('SEARCH public_articles USING INDEX public_articles_newest (edition=? AND first_published_at>?)');
    expect(plan).not.toMatch(/SCAN|TEMP B-TREE/);
  });

  it('read everything in order from the primary key', async () => {
    expect(await explain((published) => published.all('a' as ArticleId, 100))).not.toMatch(/SCAN|TEMP B-TREE/);
  });

  it('find single things, stories and those who name them without a scan', async () => {
    const plan = await explain(async (published) => {
      await published.article('a' as ArticleId);
      await published.ofStory('s' as never);
      await published.ofStories(['s', 't'] as never, en);
      await published.originalsOf(['s', 't'] as never);
      await published.translationsOf('a' as ArticleId);
      await published.at(en, '2026-03-01' as CalendarDay, 'slug' as Slug);
      await published.ofContributor(ana);
      await published.withPicture(lighthouse);
      await published.redirect('/a');
      await published.redirectsTo('a' as ArticleId);
      await published.redirectsBelow('/en/');
    });
    expect(plan).not.toContain('SCAN');
  });

  it('read days and other redirects from indexes, without sorting', async () => {
    const plan = await explain(async (published) => {
      await published.days(en);
      await published.month(en, '2026-03' as CalendarMonth);
      await published.otherRedirects();
    });
    expect(plan).not.toMatch(/SCAN (?!redirects USING INDEX redirects_elsewhere)|TEMP B-TREE/);
  });

  it('go through editions, topics and contributors alone, with a probe for each', async () => {
    const plan = await explain(async (published) => {
      await published.editionsOf({ topicId: birds });
      await published.editionsOf({ contributorId: ana });
      await published.subjects(en);
    });
    expect(plan.match(/SCAN \w+/g)).toEqual(['SCAN editions', 'SCAN editions', 'SCAN topics', 'SCAN contributors']);
  });
});
