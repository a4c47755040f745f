/** Databases that an older Courant made: they are brought up to date with all that is in them. */
import { describe, expect, it } from 'vitest';
import type { ArticleId, JobId, PictureId, StoryId } from '../../core/ids.ts';
import { firstTables } from '../migrations/0001-first-tables.ts';
import { newsroomTables } from '../migrations/0002-newsroom-tables.ts';
import type { Migration } from '../migrations/migrations.ts';
import { openStorage } from '../open.ts';
import type { Storage } from '../storage.ts';
import type { TestDatabase } from '../storage-contract.ts';
import { at } from './samples.ts';

const body = JSON.stringify({
  type: 'doc',
  content: [
    { type: 'paragraph', attrs: { id: 'p' }, content: [{ type: 'text', text: 'Of the picture.' }] },
    { type: 'figure', attrs: { id: 'f', picture: 'figure' } },
    { type: 'figure', attrs: { id: 'g', picture: 'figure' } },
    { type: 'figure', attrs: { id: 'h', picture: null } },
  ],
});

const picture = (id: string): string => `insert into pictures values (
  '${id}', '${id}', 'LÍGHT-${id}.jpg', 8, 8, 0.5, 0.5, '', '', '', '', null, '', null
)`;

const event = ([article, day, kind, details]: readonly [string, string, string, string]): string =>
  `insert into story_events (story_id, article_id, at, by_kind, by_name, kind, details)
    values ('story', '${article}', ${at(day)}, 'person', 'Nadia', '${kind}', '${details}')`;

/** A paper with a draft that was sent back, and one that was approved after that, in the tables of the first edition. */
const rows: readonly string[] = [
  "insert into editions values ('en', 'The Lantern', '', 0)",
  "insert into sections values ('sea', 'sea', 1, 'news')",
  ...['lead', 'figure', 'unused'].map(picture),
  `insert into stories values ('story', 'ferry', 'sea', null, null, ${at('2026-01-01')}, null, null)`,
  `insert into revisions values (
    'revision', 'article', 1, ${at('2026-01-02')}, 'person', 'Ana', 'saved', null, 'ferry', '', 'Die FÄHRE', '', '', '[]', '{}', '', '', '',
    'lead', '', '', 1, '${body}'
  )`,
  "insert into articles values ('article', 'story', 'en', null, 'draft', 'revision', null, null, null, null, null, null, null, null)",
  "insert into editions values ('fr', 'La Lanterne', '', 1)",
  `insert into revisions values (
    'deux', 'deux', 1, ${at('2026-01-02')}, 'person', 'Ana', 'saved', null, 'bac', '', 'Le bac', '', '', '[]', '{}', '', '', '',
    null, null, null, 1, '{"type":"doc","content":[{"type":"paragraph","attrs":{"id":"p"}}]}'
  )`,
  "insert into articles values ('deux', 'story', 'fr', 'article', 'draft', 'deux', null, null, null, null, null, null, null, null)",
  ...[
    event(['article', '2026-01-03', 'article-sent-back', '{"note":"Shorter."}']),
    event(['article', '2026-01-04', 'article-submitted', '{}']),
    event(['article', '2026-01-05', 'article-sent-back', '{"note":"Who says \\"so\\"?"}']),
    event(['deux', '2026-01-06', 'article-sent-back', '{"note":"No."}']),
    event(['deux', '2026-01-07', 'article-approved', '{}']),
  ],
];

/** Jobs and links, in the tables of the first newsroom. */
const newsroomRows: readonly string[] = [
  ...['publish-group', 'make-crops'].map(
    (kind) => `insert into jobs (id, kind, details, created_at, due_at, attempts, done, total)
      values ('${kind}', '${kind}', '{}', ${at('2026-01-01')}, ${at('2026-01-01')}, 0, 0, 1)`,
  ),
  ...['used', 'open'].map(
    (print) => `insert into secret_links values (
      '${print}', 'preview', '{"articleId":"a"}', ${at('2026-01-01')}, null, ${at('2026-02-01')}, ${print === 'used' ? at('2026-01-02') : 'null'}
    )`,
  ),
];

interface Made {
  readonly migrations: readonly Migration[];
  readonly rows: readonly string[];
}

/** The suite of this subject, on databases that `fresh` makes. */
export function olderContract(fresh: () => Promise<TestDatabase>): void {
  const openedAfter = async (made: Made, check: (storage: Storage) => Promise<void>): Promise<void> => {
    const database = await fresh();
    await database.execute([
      'begin',
      'create table courant_migrations (number integer primary key, name text not null)',
      ...made.migrations.flatMap(({ number, name, statements }) => [
        ...statements('sqliteFile' in database.address ? 'sqlite' : 'postgres'),
        `insert into courant_migrations (number, name) values (${number}, '${name}')`,
      ]),
      ...made.rows,
      'commit',
    ]);
    const storage = await openStorage(database.address);
    await check(storage);
    await storage.close();
    await database.remove();
  };

  const opened = (check: (storage: Storage) => Promise<void>) => openedAfter({ migrations: [firstTables], rows }, check);

  describe('a database of the first edition', () => {
    it('keeps its stories, which belong to no desk and are found by their words', () =>
      opened(async (storage) => {
        const found = await storage.read((reader) => reader.stories.find('story' as StoryId));
        expect(found).toMatchObject({ slugline: 'ferry', deskId: null, createdAt: at('2026-01-01') });
        const query = { readable: null, deskId: null, sectionId: null };
        const more = { spiked: false, order: 'newest' as const, words: ['fahre', 'FERRY'], after: null, limit: 9 };
        const { rows: board } = await storage.read((reader) => reader.desk.board({ ...query, ...more }));
        expect(board.map(({ cells }) => cells.map(({ headline }) => headline))).toEqual([['Die FÄHRE', 'Le bac']]);
      }));

    it('keeps with which note an article was sent back, unless it went on since', () =>
      opened(async (storage) => {
        const noteOf = async (id: string) => (await storage.read(({ articles }) => articles.find(id as ArticleId)))?.sentBack;
        const by = { kind: 'person', name: 'Nadia' };
        expect(await noteOf('article')).toEqual({ at: at('2026-01-05'), by, note: 'Who says "so"?' });
        expect(await noteOf('deux')).toBeNull();
      }));

    it('keeps its pictures in the library, as old as the first revision that shows them', () =>
      opened(async (storage) => {
        const { pictures } = await storage.read((reader) => reader.desk.pictures({ words: ['light'], after: null, limit: 9 }));
        expect(pictures.map((each) => [each.picture.id, each.addedAt])).toEqual([
          ['lead', at('2026-01-02')],
          ['figure', at('2026-01-02')],
          ['unused', 0],
        ]);
      }));

    it('knows which articles show a picture', () =>
      opened(async (storage) => {
        const shown = (id: string) => storage.read((reader) => reader.desk.articlesWithPicture(id as PictureId));
        const article = { id: 'article' as ArticleId };
        expect([await shown('lead'), await shown('figure'), await shown('unused')]).toMatchObject([[article], [article], []]);
      }));
  });

  describe('a database in which corrections were no tasks yet', () => {
    const corrected: readonly string[] = [
      ...rows,
      `insert into corrections values ('c', 'story', ${at('2026-02-01')})`,
      `insert into correction_texts values ('c', 'en', 'It was Tuesday.', ${at('2026-02-02')})`,
      `update articles set first_published_at = ${at('2026-01-10')}`,
    ];
    it('has them as tasks of the editions that had the story before, and have not run them', () =>
      openedAfter({ migrations: [firstTables], rows: corrected }, async (storage) => {
        const [correction] = await storage.read((reader) => reader.stories.corrections('story' as StoryId));
        expect([...(correction?.tasks ?? [])]).toEqual([['fr', { openedAt: at('2026-02-01'), draft: null, dismissed: null }]]);
        const said = { text: 'It was Tuesday.', publishedAt: at('2026-02-02'), changedAt: at('2026-02-02') };
        expect([...(correction?.texts ?? [])]).toEqual([['en', said]]);
      }));
    it('has none of editions whose readers had the story only afterwards', () =>
      openedAfter(
        { migrations: [firstTables], rows: [...corrected, `update articles set first_published_at = ${at('2026-02-02')}`] },
        async (storage) => {
          const [correction] = await storage.read((reader) => reader.stories.corrections('story' as StoryId));
          expect(correction?.tasks.size).toBe(0);
        },
      ));
  });

  describe('a database of the first newsroom', () => {
    const made = { migrations: [firstTables, newsroomTables], rows: newsroomRows };

    it('keeps its jobs, of which schedules have their moment', () =>
      openedAfter(made, async (storage) => {
        const urgency = (id: string) => storage.read(async ({ jobs }) => (await jobs.find(id as JobId))?.urgency);
        expect([await urgency('publish-group'), await urgency('make-crops')]).toEqual(['moment', 'bulk']);
      }));

    it('keeps its links, the used ones too', () =>
      openedAfter(made, async (storage) => {
        const link = (print: string) => storage.read(({ people }) => people.secretLink(print));
        const same = { kind: 'preview', details: { articleId: 'a' }, madeAt: at('2026-01-01'), expiresAt: at('2026-02-01') };
        expect([await link('used'), await link('open')]).toMatchObject([
          { ...same, usedAt: at('2026-01-02') },
          { ...same, usedAt: null },
        ]);
      }));
  });
}
