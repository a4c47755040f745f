import { queryOptions } from '@tanstack/react-query';
import { type CallAnswer, call } from '../../api/call.ts';

export type Story = CallAnswer<'readStory'>;
export type StoryEvent = CallAnswer<'readStoryEvents'>['events'][number];

/** A story with its articles. */
export function storyQuery(storyId: Story['storyId']) {
  return queryOptions({ queryKey: ['story', storyId], queryFn: ({ signal }) => call('readStory', { params: { storyId }, signal }) });
}

/** The log of a story. */
export function eventsQuery(storyId: Story['storyId']) {
  return queryOptions({
    queryKey: ['story', storyId, 'events'],
    queryFn: ({ signal }) => call('readStoryEvents', { params: { storyId }, signal }),
  });
}
