/** A new story with its first article, the original. */
import type { Actor, ArticleContent } from '../core/article.ts';
import type { DeskId, SectionId, TopicId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { type BegunStory, beginStory } from './beginnings.ts';
import type { ActionParts } from './parts.ts';
import { hasEdition } from './public-changes.ts';
import { type UnknownFixture, unknownFixture } from './story-fixtures.ts';

export interface CreateStoryRequest {
  readonly slugline: string;
  readonly sectionId: SectionId;
  readonly topicIds: readonly TopicId[];
  readonly edition: LanguageTag;
  readonly content: ArticleContent;
  readonly deskId?: DeskId | null;
  readonly embargo?: Instant;
  readonly by: Actor;
}

export type CreateStoryError = UnknownFixture | { readonly code: 'edition-unknown'; readonly edition: LanguageTag };

/** Makes a story whose first article is a draft in an edition. Refuses an unknown edition, section, topic or desk. */
export async function createStory(
  { storage, ids, now }: ActionParts,
  request: CreateStoryRequest,
): Promise<Result<BegunStory, CreateStoryError>> {
  return await storage.transact(async (writer) => {
    const { edition, deskId = null } = request;
    if (!(await hasEdition(writer, edition))) return fail({ code: 'edition-unknown', edition });
    const unknown = await unknownFixture(writer, { ...request, deskId });
    if (unknown !== null) return fail(unknown);
    return ok(await beginStory(writer, ids, { embargo: null, ...request, deskId, at: now(), event: 'story-created' }));
  });
}
