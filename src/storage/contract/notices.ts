/** Notices, as every database must keep and give them. */
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../core/notice.ts';
import type { NoticeQuery } from '../notice-storage.ts';
import type { Storage } from '../storage.ts';
import type { Trial } from '../storage-contract.ts';
import * as sample from './samples.ts';

const { at, en, fr, sea, town } = sample;
const [ann, ben] = [sample.aPerson('ann'), sample.aPerson('ben')];
const [one, two] = [sample.aDraft('one'), sample.aDraft('two', { section: town })];

const aNotice = (own: Partial<Notice> = {}): Notice => ({
  personId: ann.id,
  kind: 'sent-back',
  storyId: one.story.id,
  edition: en,
  at: at('2026-03-01'),
  by: 'Ben',
  deadline: null,
  ...own,
});

/** The suite of this subject, on the database that `trial` gives. */
export function noticesContract(trial: () => Trial): void {
  const begin = async (...notices: readonly Notice[]): Promise<Storage> => {
    const { storage } = trial();
    await storage.transact(async (writer) => {
      await sample.saveFixtures(writer);
      for (const person of [ann, ben]) await writer.people.save(person);
      for (const each of [one, two]) await sample.saveDraft(writer, each);
      for (const notice of notices) await writer.notices.add(notice, true);
    });
    return storage;
  };
  const found = async (storage: Storage, query: Partial<NoticeQuery> = {}) => {
    const { notices, unread } = await storage.read((reader) => reader.notices.ofPerson(ann.id, { readable: null, limit: 9, ...query }));
    return [notices.map(({ kind, slugline, isRead }) => `${kind} ${slugline}${isRead ? ' read' : ''}`).join(', '), unread];
  };
  const waits = (storage: Storage) => storage.read((reader) => reader.notices.hasWaiting(ann.id));

  describe('notices', () => {
    it('come back as they were told, the newest first, to their person alone', async () => {
      const assigned = aNotice({ kind: 'assigned', storyId: two.story.id, edition: fr, at: at('2026-03-02'), deadline: at('2026-03-09') });
      const storage = await begin(aNotice(), assigned, aNotice({ personId: ben.id }));
      const { notices } = await storage.read((reader) => reader.notices.ofPerson(ann.id, { readable: null, limit: 9 }));
      expect(notices).toEqual([
        { ...assigned, isRead: false, slugline: 'two', articleId: null },
        { ...aNotice(), isRead: false, slugline: 'one', articleId: one.article.id },
      ]);
      expect(await found(storage, { limit: 1 })).toEqual(['assigned two', 2]);
    });

    it('are new again when the same is told once more', async () => {
      const storage = await begin(aNotice());
      await storage.transact(({ notices }) => notices.markRead(ann.id, at('2026-03-01'), at('2026-03-02')));
      expect(await found(storage)).toEqual(['sent-back one read', 0]);
      await storage.transact(({ notices }) => notices.add(aNotice({ at: at('2026-03-03') }), true));
      expect(await found(storage)).toEqual(['sent-back one', 1]);
    });

    it('are those of stories that may be read and are not spiked', async () => {
      const storage = await begin(aNotice(), aNotice({ storyId: two.story.id }));
      expect([await found(storage, { readable: [sea] }), await found(storage, { readable: [] })]).toEqual([
        ['sent-back one', 1],
        ['', 0],
      ]);
      await storage.transact((writer) => writer.stories.save({ ...one.story, spikedAt: at('2026-03-02') }));
      expect(await found(storage)).toEqual(['sent-back two', 1]);
    });

    it('wait for a mail until it went out or they were read', async () => {
      const storage = await begin(aNotice(), aNotice({ kind: 'assigned', at: at('2026-03-03') }));
      expect([await waits(storage), await found(storage, { forMail: true })]).toEqual([true, ['assigned one, sent-back one', 2]]);
      await storage.transact(({ notices }) => notices.endWaiting(ann.id, at('2026-03-02'), at('2026-03-02')));
      expect([await waits(storage), await found(storage, { forMail: true })]).toEqual([true, ['assigned one', 1]]);
      await storage.transact(({ notices }) => notices.markRead(ann.id, at('2026-03-03'), at('2026-03-04')));
      expect([await waits(storage), await found(storage, { forMail: true })]).toEqual([false, ['', 0]]);
    });

    it('are mailed as the person has chosen, soon if nothing was', async () => {
      const storage = await begin();
      const mail = () => storage.read((reader) => reader.notices.mailOf(ann.id));
      expect(await mail()).toEqual({ mail: 'soon', mailedAt: null });
      await storage.transact(({ notices }) => notices.endWaiting(ann.id, at('2026-03-02'), at('2026-03-02')));
      await storage.transact(({ notices }) => notices.setMail(ann.id, 'daily'));
      await storage.transact(({ notices }) => notices.endWaiting(ann.id, at('2026-03-03'), null));
      expect(await mail()).toEqual({ mail: 'daily', mailedAt: at('2026-03-02') });
    });
  });
}
