/** A new story with its first article, the original. */
import type { Actor, Article, ArticleContent, Revision } from '../core/article.ts';
import type { SectionId, TopicId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Story } from '../core/story.ts';
import type { Reader } from '../storage/storage.ts';
import { firstRevision } from './first-revision.ts';
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

export interface CreatedStory {
  readonly story: Story;
  readonly article: Article;
  readonly revision: Revision;
}

/** Makes a story whose first article is a draft in an edition. Refuses an unknown edition, section or topic. */
export async function createStory(
  { storage, ids, now }: ActionParts,
  request: CreateStoryRequest,
): Promise<Result<CreatedStory, CreateStoryError>> {
  const { slugline, sectionId, topicIds, edition, content, by } = request;
  return await storage.transact(async (writer) => {
    const problem = await whyNot(writer, request);
    if (problem !== null) return fail(problem);
    const at = now();
    const storyId = ids.next<'story'>();
    const { article, revision } = firstRevision(ids, { storyId, edition, translatedFromId: null, restsOnId: null, content, by, at });
    const story: Story = {
      id: storyId,
      slugline,
      sectionId,
      topicIds: [...new Set(topicIds)],
      originalId: article.id,
      embargo: request.embargo ?? null,
      createdAt: at,
      firstPublishedAt: null,
      spikedAt: null,
    };
    await writer.stories.save(story);
    await writer.articles.save(article);
    await writer.articles.addRevision(revision);
    await writer.stories.addEvent({ storyId, articleId: article.id, at, by, kind: 'story-created', details: { edition } });
    return ok({ story, article, revision });
  });
}

async function whyNot(reader: Reader, { edition, sectionId, topicIds }: CreateStoryRequest): Promise<CreateStoryError | null> {
  if (!(await hasEdition(reader, edition))) return { code: 'edition-unknown', edition };
  if (!(await reader.publication.sections()).some(({ id }) => id === sectionId)) return { code: 'section-unknown', sectionId };
  const topics = new Set((await reader.publication.topics()).map(({ id }) => id));
  const topicId = topicIds.find((id) => !topics.has(id));
  return topicId === undefined ? null : { code: 'topic-unknown', topicId };
}
