/** The name of a topic in an edition: its first one there, or another one. */
import { topicPath } from '../core/addresses.ts';
import type { TopicId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Topic } from '../core/section.ts';
import type { ActionParts } from './parts.ts';
import { type TopicName, type TopicNameError, whyTopicNotNamed } from './topic-names.ts';

export type NameTopicError = TopicNameError | { readonly code: 'topic-unknown'; readonly topicId: TopicId };

/**
 * Gives a topic its name in an edition; an old address leads to the new one. Refuses an unknown topic, and a name for the reasons of
 * `whyTopicNotNamed`.
 */
export async function nameTopic(
  { storage, now }: Pick<ActionParts, 'storage' | 'now'>,
  { topicId, edition, name }: TopicName,
): Promise<Result<Topic, NameTopicError>> {
  return await storage.transact(async (writer) => {
    const before = (await writer.publication.topics()).find(({ id }) => id === topicId);
    if (before === undefined) return fail({ code: 'topic-unknown', topicId });
    const problem = await whyTopicNotNamed(writer, { topicId, edition, name });
    if (problem !== null) return fail(problem);
    await writer.published.removeRedirect(topicPath(edition, name.slug));
    const old = before.names.get(edition)?.slug;
    if (old !== undefined && old !== name.slug) {
      await writer.published.saveRedirect({ from: topicPath(edition, old), to: { kind: 'topic', topicId, edition } });
    }
    const after = { ...before, names: new Map(before.names).set(edition, name) };
    await writer.publication.saveTopic(after);
    await writer.changes.add(now(), { kind: 'topic-changed', topicId });
    return ok(after);
  });
}
