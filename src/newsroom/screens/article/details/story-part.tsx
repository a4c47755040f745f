import { MultiSelect, NativeSelect, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SectionId, TopicId } from '../../../../core/ids.ts';
import { call } from '../../../api/call.ts';
import { useFixtures } from '../../../frame/publication.ts';
import { sectionName } from '../../../frame/section-name.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { storyQuery } from '../../story/story-queries.ts';
import { articleQuery } from '../article-queries.ts';
import { useArticleRoom } from '../article-room.ts';

/** Section and topics: they are the story's, in all its languages. */
export function StoryPart() {
  const { article, may, sayFailure } = useArticleRoom();
  const { sections, topics } = useFixtures();
  const { t, language } = useStrings();
  const queries = useQueryClient();
  const storyId = article.story.id;
  const { data: story } = useQuery(storyQuery(storyId));
  const change = useMutation({
    mutationFn: (wanted: { sectionId?: SectionId; topicIds?: TopicId[] }) => {
      const { slugline, sectionId, topicIds } = article.story;
      return call('changeStory', {
        params: { storyId },
        body: { slugline, sectionId, topicIds, deskId: story?.deskId ?? null, ...wanted },
      });
    },
    onError: sayFailure,
    onSettled: () => queries.invalidateQueries({ queryKey: articleQuery(article.id).queryKey }),
  });
  const mayChange = may('edit-story') && story !== undefined;
  return (
    <>
      <Text size="sm" mb={8}>
        {t('details.slugline')}: <bdi>{article.story.slugline}</bdi>
      </Text>
      <NativeSelect
        size="xs"
        label={t('details.section')}
        value={article.story.sectionId}
        disabled={!mayChange || change.isPending}
        data={sections.map((section) => ({ value: section.id, label: sectionName(section, language) }))}
        onChange={({ currentTarget }) => change.mutate({ sectionId: currentTarget.value as SectionId })}
      />
      <MultiSelect
        size="xs"
        mt={8}
        label={t('details.topics')}
        value={article.story.topicIds}
        disabled={!mayChange || change.isPending}
        searchable
        data={topics.map((topic) => ({ value: topic.id, label: sectionName(topic, language) }))}
        onChange={(topicIds) => change.mutate({ topicIds: topicIds as TopicId[] })}
      />
    </>
  );
}
