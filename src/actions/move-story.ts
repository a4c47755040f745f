/** Moving a story to another section, in every edition at once. */
import type { Actor } from '../core/article.ts';
import { picturesOf } from '../core/body/pictures.ts';
import type { SectionId, StoryId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import { publicFacts } from '../core/public-facts.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Story } from '../core/story.ts';
import type { ActionParts } from './parts.ts';
import { changeOf } from './public-changes.ts';

export interface MoveStoryRequest {
  readonly storyId: StoryId;
  readonly sectionId: SectionId;
  readonly by: Actor;
}

export type MoveStoryError =
  | { readonly code: 'story-not-found'; readonly storyId: StoryId }
  | { readonly code: 'section-unknown'; readonly sectionId: SectionId }
  | { readonly code: 'section-not-in-edition'; readonly sectionId: SectionId; readonly edition: LanguageTag };

/**
 * Moves a story; its public articles stand in the new section from then on, at their old addresses.
 * Refuses an unknown story or section, and a section without a name in an edition where the story is public.
 */
export async function moveStory({ storage, now }: ActionParts, request: MoveStoryRequest): Promise<Result<Story, MoveStoryError>> {
  const { storyId, sectionId, by } = request;
  return await storage.transact(async (writer) => {
    const story = await writer.stories.find(storyId);
    if (story === null) return fail({ code: 'story-not-found', storyId });
    const section = (await writer.publication.sections()).find(({ id }) => id === sectionId);
    if (section === undefined) return fail({ code: 'section-unknown', sectionId });
    if (story.sectionId === sectionId) return ok(story);
    const records = await writer.published.ofStory(storyId);
    const lacking = records.find(({ article }) => !section.names.has(article.edition));
    if (lacking !== undefined) return fail({ code: 'section-not-in-edition', sectionId, edition: lacking.article.edition });
    const at = now();
    const moved = { ...story, sectionId };
    await writer.stories.save(moved);
    await writer.stories.addEvent({
      storyId,
      articleId: null,
      at,
      by,
      kind: 'story-moved',
      details: { from: story.sectionId, to: sectionId },
    });
    const changes = [];
    for (const record of records) {
      const facts = publicFacts(moved, record.facts.place, record.revision.content);
      await writer.published.set(record.article, facts, picturesOf(record.revision.content));
      changes.push(changeOf(record, facts));
    }
    if (changes.length > 0) await writer.changes.add(at, { kind: 'articles-changed', articles: changes });
    return ok(moved);
  });
}
