/** What permissions about a story are asked for. */
import type { StoryId } from '../../../core/ids.ts';
import type { LanguageTag } from '../../../core/language.ts';
import type { Subject } from '../../../core/permission.ts';
import type { Storage } from '../../../storage/storage.ts';

/** The story's section, in an edition if one is named; null if there is no such story. */
export async function storySubjects(
  storage: Storage,
  storyId: StoryId,
  edition: LanguageTag | null = null,
): Promise<readonly Subject[] | null> {
  const story = await storage.read(({ stories }) => stories.find(storyId));
  return story === null ? null : [{ edition, sectionId: story.sectionId }];
}
