/** What actions on stories have in common: whether the section, topics and desk that they name are there. */
import type { DeskId, SectionId, TopicId } from '../core/ids.ts';
import type { Story } from '../core/story.ts';
import type { Reader } from '../storage/storage.ts';

export type UnknownFixture =
  | { readonly code: 'section-unknown'; readonly sectionId: SectionId }
  | { readonly code: 'topic-unknown'; readonly topicId: TopicId }
  | { readonly code: 'desk-unknown'; readonly deskId: DeskId };

/** The first of them that the publication does not have; null if it has all. */
export async function unknownFixture(
  reader: Reader,
  { sectionId, topicIds, deskId }: Pick<Story, 'sectionId' | 'topicIds' | 'deskId'>,
): Promise<UnknownFixture | null> {
  if (!(await reader.publication.sections()).some(({ id }) => id === sectionId)) return { code: 'section-unknown', sectionId };
  const topics = new Set((await reader.publication.topics()).map(({ id }) => id));
  const topicId = topicIds.find((id) => !topics.has(id));
  if (topicId !== undefined) return { code: 'topic-unknown', topicId };
  if (deskId === null || (await reader.desk.desks()).some(({ id }) => id === deskId)) return null;
  return { code: 'desk-unknown', deskId };
}
