import { describe, inject, it } from 'vitest';
import { openNewsroom } from '../newsroom.ts';
import { createSchema } from '../postgres-schema.ts';
import { expectRefreshEqualsRebuild } from '../refresh-equals-rebuild.ts';

/** The rules are the same code on both databases, tried at length on SQLite; here the queries are on trial. */
const sequences = 40;

describe('after any sequence of changes in PostgreSQL', () => {
  it(
    'the pages refreshed one change at a time are byte for byte those of a rebuild',
    () =>
      expectRefreshEqualsRebuild(async () => {
        const { postgresUrl, remove } = await createSchema(inject('postgresUrl'));
        const newsroom = await openNewsroom({ database: { postgresUrl } });
        const close = async () => {
          await newsroom.close();
          await remove();
        };
        return { ...newsroom, close };
      }, sequences),
    300_000,
  );
});
