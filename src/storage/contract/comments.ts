/** Comments, as every database must keep them. */
import { describe, expect, it, vi } from 'vitest';
import type { CommentThread, Remark } from '../../core/comment.ts';
import type { CommentId } from '../../core/ids.ts';
import type { Storage } from '../storage.ts';
import type { Trial } from '../storage-contract.ts';
import * as sample from './samples.ts';

const { at } = sample;
const one = sample.aDraft('one');
const ann = sample.aPerson('ann');

function aRemark(word: string, day: string): Remark {
  return { id: `remark-${word}` as CommentId, by: ann.id, at: at(day), text: `Remark ${word}` };
}

function aThread(word: string, own: Partial<CommentThread> = {}): CommentThread {
  const id = `thread-${word}` as CommentId;
  return { id, articleId: one.article.id, anchor: null, remarks: [aRemark(word, '2026-01-02')], resolved: null, ...own };
}

/** The suite of this subject, on the database that `trial` gives. */
export function commentsContract(trial: () => Trial): void {
  const saving = async (...threads: readonly CommentThread[]): Promise<Storage> => {
    const { storage } = trial();
    await storage.transact(async (writer) => {
      await sample.saveFixtures(writer);
      await writer.people.save(ann);
      await sample.saveDraft(writer, one);
      for (const thread of threads) await writer.comments.save(thread);
    });
    return storage;
  };
  const find = (storage: Storage, { id }: CommentThread) => storage.read((reader) => reader.comments.find(id));

  describe('comments', () => {
    it('come back as they were saved last', async () => {
      const thread = aThread('a');
      const storage = await saving(thread);
      expect(await find(storage, thread)).toEqual(thread);
      const resolved = aThread('a', {
        anchor: { from: 'AQ==', to: 'Ag==', quote: 'the ferry' },
        remarks: [{ ...aRemark('a', '2026-01-02'), text: 'Changed' }, aRemark('b', '2026-01-01')],
        resolved: { at: at('2026-01-05'), by: ann.id },
      });
      await storage.transact((writer) => writer.comments.save(resolved));
      expect(await find(storage, thread)).toEqual(resolved);
      expect(await find(storage, aThread('unknown'))).toBeNull();
    });

    it('of an article come in the order in which they were begun', async () => {
      const [late, early] = [aThread('a'), aThread('b', { remarks: [aRemark('b', '2026-01-01'), aRemark('c', '2026-01-09')] })];
      const storage = await saving(late, early);
      expect(await storage.read((reader) => reader.comments.ofArticle(one.article.id))).toEqual([early, late]);
      expect(await storage.read((reader) => reader.comments.ofArticle(sample.aDraft('other').article.id))).toEqual([]);
    });

    it('keep every remark that several people add at once, and none is taken away by whoever saves an older thread', async () => {
      const thread = aThread('a');
      const storage = await saving(thread);
      const days = ['2026-01-03', '2026-01-04', '2026-01-05', '2026-01-06'];
      await Promise.all(days.map((day) => storage.transact((writer) => writer.comments.addRemark(thread.id, aRemark(day, day)))));
      await storage.transact((writer) => writer.comments.save(thread));
      const remarks = (await find(storage, thread))?.remarks ?? [];
      expect(remarks.map(({ id }) => id).sort()).toEqual([...days.map((day) => `remark-${day}`), 'remark-a']);
      expect(remarks[0]?.id).toBe('remark-a');
    });

    it('cannot be added to a thread that is not there', async () => {
      const storage = await saving();
      const adding = storage.transact((writer) => writer.comments.addRemark('unknown' as CommentId, aRemark('a', '2026-01-01')));
      await expect(adding).rejects.toThrow('no thread unknown');
    });

    it('are told to whoever looks at the desk', async () => {
      const storage = await saving(aThread('a'));
      const listener = vi.fn();
      storage.onDeskChange(listener);
      await new Promise((done) => setTimeout(done, 300));
      listener.mockClear();
      await storage.transact((writer) => writer.comments.addRemark(aThread('a').id, aRemark('b', '2026-01-03')));
      await vi.waitFor(() => expect(listener).toHaveBeenCalled());
    });
  });
}
