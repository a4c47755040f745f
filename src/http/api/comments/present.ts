/** Threads of comments as the API gives them: people by name. */
import type { readComments } from '../../../contract/comments.ts';
import type { Taken } from '../../../contract/operation.ts';
import type { CommentThread } from '../../../core/comment.ts';
import type { PersonId } from '../../../core/ids.ts';
import type { Storage } from '../../../storage/storage.ts';

type PresentedThread = Taken<typeof readComments, 'answer'>['threads'][number];

/** The threads with the names of those who wrote and settled them. */
export async function presentThreads(storage: Storage, threads: readonly CommentThread[]): Promise<PresentedThread[]> {
  const ids = new Set(threads.flatMap(({ remarks, resolved }) => [...remarks.map(({ by }) => by), ...(resolved ? [resolved.by] : [])]));
  const names = await storage.read(
    async ({ people }) => new Map(await Promise.all([...ids].map(async (id) => [id, (await people.find(id))?.name ?? ''] as const))),
  );
  const author = (id: PersonId) => ({ id, name: names.get(id) ?? '' });
  return threads.map(({ id, anchor, remarks, resolved }) => ({
    id,
    anchor,
    remarks: remarks.map((remark) => ({ ...remark, by: author(remark.by) })),
    resolved: resolved === null ? null : { at: resolved.at, by: author(resolved.by) },
  }));
}

/** One thread in the same shape. */
export async function presentThread(storage: Storage, thread: CommentThread): Promise<PresentedThread> {
  const [presented] = await presentThreads(storage, [thread]);
  if (presented === undefined) throw new Error(`the thread ${thread.id} was not presented`);
  return presented;
}
