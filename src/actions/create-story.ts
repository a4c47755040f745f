/** A new story with its first article, the original. */
import type { Actor, ArticleContent } from '../core/article.ts';
import type { SectionId, TopicId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Reader } from '../storage/storage.ts';
import { type BegunStory, beginStory } from './beginnings.ts';
import type { ActionParts } from './parts.ts';
import { hasEdition } from './public-changes.ts';

export interface CreateStoryRequest {
  readonly slugline: string;
  readonly sectionId: SectionId;
  readonly topicIds: readonly TopicId[];
  readonly edition: LanguageTag;
  readonly content: ArticleContent;
  readonly embargo?: Instant;
  readonly by: Actor;
}

export type CreateStoryError =
  | { readonly code: 'edition-unknown'; readonly edition: LanguageTag }
  | { readonly code: 'section-unknown'; readonly sectionId: SectionId }
  | { readonly code: 'topic-unknown'; readonly topicId: TopicId };

/** Makes a story whose first article is a draft in an edition. Refuses an unknown edition, section or topic. */
export async function createStory(
  { storage, ids, now }: ActionParts,
  request: CreateStoryRequest,
): Promise<Result<BegunStory, CreateStoryError>> {
  return await storage.transact(async (writer) => {
    const problem = await whyNot(writer, request);
    if (problem !== null) return fail(problem);
    return ok(await beginStory(writer, ids, { embargo: null, ...request, at: now(), event: 'story-created' }));
  });
}

async function whyNot(reader: Reader, { edition, sectionId, topicIds }: CreateStoryRequest): Promise<CreateStoryError | null> {
  if (!(await hasEdition(reader, edition))) return { code: 'edition-unknown', edition };
  if (!(await reader.publication.sections()).some(({ id }) => id === sectionId)) return { code: 'section-unknown', sectionId };
  const topics = new Set((await reader.publication.topics()).map(({ id }) => id));
  const topicId = topicIds.find((id) => !topics.has(id));
  return topicId === undefined ? null : { code: 'topic-unknown', topicId };
}
