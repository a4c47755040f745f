/** Stories between their rows and the core's values. */
import type { Selectable } from 'kysely';
import type { TopicId } from '../core/ids.ts';
import type { Story } from '../core/story.ts';
import type { Tables } from './tables.ts';

/** The columns of a story. */
export const storyColumns = [
  'stories.id',
  'stories.slugline',
  'stories.desk_id',
  'stories.section_id',
  'stories.original_id',
  'stories.embargo',
  'stories.created_at',
  'stories.first_published_at',
  'stories.spiked_at',
] as const;

type StoryRow = Omit<Selectable<Tables['stories']>, 'desk_number' | 'search_words' | 'article_count'>;

/** The story of a row of `storyColumns` and its topics in their order. */
export function storyOf(row: StoryRow, topicIds: readonly TopicId[]): Story {
  return {
    id: row.id,
    slugline: row.slugline,
    deskId: row.desk_id,
    sectionId: row.section_id,
    topicIds,
    originalId: row.original_id,
    embargo: row.embargo,
    createdAt: row.created_at,
    firstPublishedAt: row.first_published_at,
    spikedAt: row.spiked_at,
  };
}

/** A story's columns, but the id. */
export function storyValues(story: Story): Omit<StoryRow, 'id'> {
  return {
    slugline: story.slugline,
    desk_id: story.deskId,
    section_id: story.sectionId,
    original_id: story.originalId,
    embargo: story.embargo,
    created_at: story.createdAt,
    first_published_at: story.firstPublishedAt,
    spiked_at: story.spikedAt,
  };
}
