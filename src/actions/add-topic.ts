/** A new topic. */
import { fail, ok, type Result } from '../core/result.ts';
import type { Topic } from '../core/section.ts';
import type { ActionParts } from './parts.ts';
import { type TopicNameError, whyTopicNotNamed } from './topic-names.ts';

/** A topic with its names in the editions that have it from the beginning. */
export type AddTopicRequest = Pick<Topic, 'key' | 'names'>;

export type AddTopicError = TopicNameError | { readonly code: 'topic-exists'; readonly key: string };

/** Adds a topic. Refuses a key that a topic has already, and names for the reasons of `whyTopicNotNamed`. */
export async function addTopic({ storage, ids, now }: ActionParts, { key, names }: AddTopicRequest): Promise<Result<Topic, AddTopicError>> {
  return await storage.transact(async (writer) => {
    if ((await writer.publication.topics()).some((other) => other.key === key)) return fail({ code: 'topic-exists', key });
    const topic: Topic = { id: ids.next<'topic'>(), key, names };
    for (const [edition, name] of names) {
      const problem = await whyTopicNotNamed(writer, { topicId: topic.id, edition, name });
      if (problem !== null) return fail(problem);
    }
    await writer.publication.saveTopic(topic);
    await writer.changes.add(now(), { kind: 'topic-changed', topicId: topic.id });
    return ok(topic);
  });
}
