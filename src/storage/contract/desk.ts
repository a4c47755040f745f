/** Desks, claims, publishing groups and notices of the desk, as every database must keep and give them. */
import { describe, expect, it, vi } from 'vitest';
import type { Claim, Desk } from '../../core/desk.ts';
import type { DeskId, PublishingGroupId, StoryId } from '../../core/ids.ts';
import type { PublishingGroup } from '../newsroom.ts';
import { openStorage } from '../open.ts';
import type { Storage } from '../storage.ts';
import type { Trial } from '../storage-contract.ts';
import * as sample from './samples.ts';

const { at, en, fr } = sample;
const [one, two] = [sample.aDraft('one'), sample.aDraft('two')];
const ann = sample.aPerson('ann');
const world: Desk = { id: 'desk-world' as DeskId, name: 'World', position: 2 };

/** The suite of this subject, on the database that `trial` gives. */
export function deskContract(trial: () => Trial): void {
  const begin = async (): Promise<Storage> => {
    const { storage } = trial();
    await storage.transact(async (writer) => {
      await sample.saveFixtures(writer);
      await writer.people.save(ann);
      for (const each of [one, two]) await sample.saveDraft(writer, each);
    });
    return storage;
  };

  describe('desks', () => {
    it('come back as they were saved last, in their order', async () => {
      const storage = await begin();
      const city: Desk = { id: 'desk-city' as DeskId, name: 'City', position: 1 };
      await storage.transact(async ({ desk }) => {
        for (const each of [{ ...world, name: 'Abroad' }, world, city]) await desk.saveDesk(each);
      });
      expect(await storage.read((reader) => reader.desk.desks())).toEqual([city, world]);
    });

    it('own stories, which stay without a desk when it is removed', async () => {
      const storage = await begin();
      const story = { ...one.story, deskId: world.id };
      await storage.transact(async (writer) => {
        await writer.desk.saveDesk(world);
        await writer.stories.save(story);
      });
      expect(await storage.read((reader) => reader.stories.find(story.id))).toEqual(story);
      await storage.transact((writer) => writer.desk.removeDesk(world.id));
      expect(await storage.read((reader) => reader.stories.find(story.id))).toEqual(one.story);
      expect(await storage.read((reader) => reader.desk.desks())).toEqual([]);
    });
  });

  describe('claims', () => {
    const claim: Claim = { storyId: one.story.id, edition: fr, personId: ann.id, claimedAt: at('2026-01-01'), deadline: null };
    const find = (storage: Storage) => storage.read((reader) => reader.desk.claim(one.story.id, fr));

    it('come back as they were saved last, until they are removed', async () => {
      const storage = await begin();
      const urgent = { ...claim, deadline: at('2026-01-02') };
      await storage.transact(async ({ desk }) => {
        for (const each of [claim, urgent, { ...claim, edition: en }]) await desk.saveClaim(each);
      });
      expect(await find(storage)).toEqual(urgent);
      expect(await storage.read((reader) => reader.desk.claimsOf(one.story.id))).toEqual([{ ...claim, edition: en }, urgent]);
      await storage.transact((writer) => writer.desk.removeClaim(one.story.id, fr));
      expect(await find(storage)).toBeNull();
    });
  });

  describe('publishing groups', () => {
    const aGroup = (word: string, own: Partial<PublishingGroup> = {}): PublishingGroup => ({
      id: `group-${word}` as PublishingGroupId,
      storyId: one.story.id,
      articles: [{ articleId: one.article.id, revisionId: one.revision.id }],
      createdAt: at('2026-01-01'),
      scheduledFor: null,
      publishedAt: null,
      failure: null,
      ...own,
    });

    it('come back as they were saved last, until they are removed', async () => {
      const storage = await begin();
      const group = aGroup('a', { articles: [], scheduledFor: at('2026-02-01'), failure: 'credit-missing' });
      await storage.transact(async ({ desk }) => {
        for (const each of [aGroup('a'), group]) await desk.saveGroup(each);
      });
      expect(await storage.read((reader) => reader.desk.group(group.id))).toEqual(group);
      await storage.transact((writer) => writer.desk.removeGroup(group.id));
      expect(await storage.read((reader) => reader.desk.group(group.id))).toBeNull();
    });

    it('keep which changes are minor', async () => {
      const storage = await begin();
      const members = [
        {
          articleId: one.article.id,
          revisionId: one.revision.id,
          minor: { segments: ['headline' as const], by: { kind: 'person' as const, name: 'Ann' } },
        },
        { articleId: two.article.id, revisionId: two.revision.id },
      ];
      const group = aGroup('a', { articles: members });
      await storage.transact((writer) => writer.desk.saveGroup(group));
      expect(await storage.read((reader) => reader.desk.group(group.id))).toEqual(group);
    });

    it('of a story are open until they are public, the oldest first', async () => {
      const storage = await begin();
      const [late, early] = [aGroup('a', { createdAt: at('2026-01-02') }), aGroup('b')];
      const others = [aGroup('c', { publishedAt: at('2026-01-03') }), aGroup('d', { storyId: two.story.id, articles: [] })];
      await storage.transact(async ({ desk }) => {
        for (const each of [late, early, ...others]) await desk.saveGroup(each);
      });
      expect(await storage.read((reader) => reader.desk.openGroups(one.story.id))).toEqual([early, late]);
    });
  });

  describe('the number of a story on the desk', () => {
    const changed = (storage: Storage, number: number, limit = 9) => storage.read((reader) => reader.desk.changedAfter(number, limit));
    const touch = (storage: Storage, ...ids: readonly StoryId[]) =>
      storage.transact(async ({ desk }) => {
        for (const id of ids) await desk.touch(id);
      });

    it('is that of its newest change, and stays when the story is saved', async () => {
      const storage = await begin();
      expect(await storage.read((reader) => reader.desk.newestNumber())).toBe(0);
      await touch(storage, one.story.id, two.story.id, one.story.id);
      await storage.transact((writer) => writer.stories.save(one.story));
      const [second, third] = [
        { storyId: two.story.id, number: 2 },
        { storyId: one.story.id, number: 3 },
      ];
      expect(await changed(storage, 0)).toEqual([second, third]);
      expect(await changed(storage, 0, 1)).toEqual([second]);
      expect(await changed(storage, 2)).toEqual([third]);
      expect(await storage.read((reader) => reader.desk.newestNumber())).toBe(3);
    });

    it('follows the order of commits when many change at once', async () => {
      const storage = await begin();
      const second = await openStorage(trial().database.address);
      let seen = 0;
      const watch = async (): Promise<void> => {
        while (seen < 20) {
          const numbers = (await changed(storage, seen)).map(({ number }) => number);
          const newest = await storage.read((reader) => reader.desk.newestNumber());
          expect(newest).toBeGreaterThanOrEqual(Math.max(seen, ...numbers));
          seen = newest;
          await new Promise((done) => setTimeout(done, 2));
        }
      };
      const touching = Array.from({ length: 20 }, (_, number) =>
        touch(number % 2 ? storage : second, number % 3 ? one.story.id : two.story.id),
      );
      await Promise.all([watch(), ...touching]);
      expect((await changed(storage, 0)).map(({ number }) => number)).toContain(20);
      await second.close();
    });
  });

  describe('notices of the desk', () => {
    it('come after the commit, to every process and listener, until that is ended', async () => {
      const storage = await begin();
      const second = await openStorage(trial().database.address);
      const [here, there, ended] = [vi.fn(), vi.fn(), vi.fn()];
      storage.onDeskChange(here);
      second.onDeskChange(there);
      second.onDeskChange(ended)();
      await new Promise((done) => setTimeout(done, 300));
      for (const listener of [here, there, ended]) listener.mockClear();
      await storage.transact((writer) => writer.desk.touch(one.story.id));
      await vi.waitFor(() => expect(here).toHaveBeenCalled());
      await vi.waitFor(() => expect(there).toHaveBeenCalled());
      expect(ended).not.toHaveBeenCalled();
      await second.close();
    });

    it('do not wake those who wait for what readers see, nor the other way about', async () => {
      const storage = await begin();
      const second = await openStorage(trial().database.address);
      const [desk, readers] = [vi.fn(), vi.fn()];
      second.onDeskChange(desk);
      second.onChange(readers);
      /** Other tests announce things in the same PostgreSQL meanwhile, so it may take several tries to be alone. */
      const wakesAlone = (woken: typeof desk, work: Parameters<typeof storage.transact>[0]) =>
        vi.waitFor(
          async () => {
            for (const listener of [desk, readers]) listener.mockClear();
            await storage.transact(work);
            await vi.waitFor(() => expect(woken).toHaveBeenCalled());
            for (const listener of [desk, readers]) expect(listener.mock.calls.length > 0).toBe(listener === woken);
          },
          { timeout: 20_000, interval: 20 },
        );
      await wakesAlone(desk, (writer) => writer.desk.touch(one.story.id));
      await wakesAlone(readers, (writer) => writer.changes.add(at('2026-01-01'), { kind: 'publication-changed' }));
      await second.close();
    });
  });
}
