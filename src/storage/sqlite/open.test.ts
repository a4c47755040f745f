import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { damageDatabase } from '../../../test/damage.ts';
import { instant } from '../../core/instant.ts';
import { aSample, publishSample, saveFixtures } from '../contract/samples.ts';
import { openStorage } from '../open.ts';

describe('opening an SQLite file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'courant-sqlite-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const file = (name = 'courant.sqlite'): string => join(folder, name);
  const refusal = async (path: string): Promise<{ readonly code?: string; readonly message?: string }> =>
    await openStorage({ sqliteFile: path }).then(
      () => ({}),
      (error) => error,
    );

  it('makes the file, and finds everything in it the next time', async () => {
    const first = await openStorage({ sqliteFile: file() });
    await first.transact(saveFixtures);
    await first.close();
    const second = await openStorage({ sqliteFile: file() });
    expect(await second.read((reader) => reader.publication.sections())).toHaveLength(2);
    await second.close();
  });

  it('uses a write-ahead log', async () => {
    const storage = await openStorage({ sqliteFile: file() });
    const database = new DatabaseSync(file());
    expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
    database.close();
    await storage.close();
  });

  it('refuses a folder that is missing', async () => {
    expect(await refusal(join(folder, 'no', 'courant.sqlite'))).toMatchObject({
      code: 'database-folder-missing',
      message: expect.stringContaining(`no folder ${join(folder, 'no')}`),
    });
  });

  it('refuses a folder in which nothing can be written', async () => {
    expect(await refusal('/proc/courant.sqlite')).toMatchObject({
      code: 'database-not-writable',
      message: expect.stringContaining('/proc/courant.sqlite'),
    });
  });

  it('refuses a folder in place of a file', async () => {
    mkdirSync(file('folder'));
    expect(await refusal(file('folder'))).toMatchObject({ code: 'not-a-database' });
  });

  it('refuses a file that is no database, and leaves it as it was', async () => {
    writeFileSync(file(), 'Not a database, but long enough to be looked at. '.repeat(100));
    const before = readFileSync(file());
    expect(await refusal(file())).toMatchObject({ code: 'not-a-database', message: expect.stringContaining(file()) });
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  it("refuses another program's database, and leaves it as it was", async () => {
    const database = new DatabaseSync(file());
    database.exec('create table users (id integer)');
    database.close();
    const before = readFileSync(file());
    expect(await refusal(file())).toMatchObject({ code: 'database-of-another-program' });
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  it('refuses a newer database that was not closed, and leaves it and its log as they were', async () => {
    await (await openStorage({ sqliteFile: file() })).close();
    const running = new DatabaseSync(file());
    running.exec("insert into courant_migrations (number, name) values (999, 'from-the-future')");
    const before = [readFileSync(file()), readFileSync(file('courant.sqlite-wal'))];
    expect(await refusal(file())).toMatchObject({ code: 'database-newer' });
    const after = [readFileSync(file()), readFileSync(file('courant.sqlite-wal'))];
    expect(Buffer.concat(after).equals(Buffer.concat(before))).toBe(true);
    running.close();
  });

  it('goes on listening for changes when the file could not be read for a moment', async () => {
    const [storage, other] = [await openStorage({ sqliteFile: file() }), await openStorage({ sqliteFile: file() })];
    const listener = vi.fn();
    storage.onChange(listener);
    const database = new DatabaseSync(file());
    database.exec('alter table change_counters rename to elsewhere');
    await new Promise((done) => setTimeout(done, 150));
    database.exec('alter table elsewhere rename to change_counters');
    database.close();
    await other.transact((writer) => writer.changes.add(instant(0), { kind: 'publication-changed' }));
    await vi.waitFor(() => expect(listener).toHaveBeenCalled());
    await other.close();
    await storage.close();
  });

  it('refuses a body that a newer Courant wrote', async () => {
    const one = aSample('one');
    const storage = await openStorage({ sqliteFile: file() });
    await storage.transact(async (writer) => {
      await saveFixtures(writer);
      await publishSample(writer, one);
    });
    const database = new DatabaseSync(file());
    database.exec('update revisions set body_version = 99');
    database.close();
    const reading = storage.read((reader) => reader.articles.revision(one.revision.id));
    await expect(reading).rejects.toMatchObject({ code: 'body-newer', message: expect.stringContaining('version 99') });
    await storage.close();
  });

  describe('that is damaged inside', () => {
    const damaged = async () => {
      const whole = await openStorage({ sqliteFile: file() });
      await whole.transact(async (writer) => {
        await saveFixtures(writer);
        await publishSample(writer, aSample('one'));
      });
      await whole.close();
      damageDatabase(file(), ['sections']);
      return await openStorage({ sqliteFile: file() });
    };
    const refused = {
      code: 'database-damaged',
      message: expect.stringMatching(/courant\.sqlite is damaged .*Nothing was changed.*backup/),
    };

    it('says so when it is opened, if it cannot be opened any more', async () => {
      await (await openStorage({ sqliteFile: file() })).close();
      damageDatabase(file());
      expect(await refusal(file())).toMatchObject(refused);
    });

    it('says so when what is damaged is read or written', async () => {
      const storage = await damaged();
      await expect(storage.read((reader) => reader.publication.sections())).rejects.toMatchObject(refused);
      await expect(storage.transact(saveFixtures)).rejects.toMatchObject(refused);
      await storage.close();
    });

    it('refuses everything in one piece of work after the damage, so that it is not taken for the fault of one thing', async () => {
      const storage = await damaged();
      const find = () => storage.read((reader) => reader.publication.find());
      const findAfterDamage = storage.read(async (reader) => {
        await reader.publication.sections().catch(() => {});
        return await reader.publication.find();
      });
      await expect(findAfterDamage).rejects.toMatchObject(refused);
      expect(await find()).not.toBeNull();
      await storage.close();
    });

    it('is found by a check, which finds nothing in one that is whole', async () => {
      const storage = await damaged();
      await expect(storage.check()).rejects.toMatchObject(refused);
      await storage.close();
      const whole = await openStorage({ sqliteFile: file('whole.sqlite') });
      await expect(whole.check()).resolves.toBeUndefined();
      await whole.close();
    });
  });
});
