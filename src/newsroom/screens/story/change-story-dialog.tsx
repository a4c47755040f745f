import { Button, Group, MultiSelect, Select, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { Failure } from '../../frame/failure.tsx';
import { useFixtures } from '../../frame/publication.ts';
import { refreshStories } from '../../frame/refresh-stories.ts';
import { sectionName } from '../../frame/section-name.ts';
import { useMay } from '../../frame/session.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { type Story, storyQuery } from './story-queries.ts';

interface DialogProps {
  readonly story: Story;
  onClose(): void;
}

/** Changes slugline, section, topics and desk. */
export function ChangeStoryDialog({ story, onClose }: DialogProps) {
  const { t, language } = useStrings();
  const may = useMay();
  const { sections, topics, desks } = useFixtures();
  const [slugline, setSlugline] = useState(story.slugline);
  const [sectionId, setSection] = useState(story.sectionId);
  const [topicIds, setTopics] = useState(story.topicIds);
  const [deskId, setDesk] = useState(story.deskId);
  const save = useSave(story, onClose);
  const open = sections.filter(({ id }) => id === story.sectionId || may('edit-story', { edition: null, sectionId: id }));
  return (
    <Dialog onClose={onClose} title={t('story.editTitle')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ slugline, sectionId, topicIds, deskId });
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('new.slugline')}
            description={t('new.sluglineHint')}
            value={slugline}
            onChange={({ currentTarget }) => setSlugline(currentTarget.value)}
            dir="auto"
            required
            maxLength={200}
            data-autofocus
          />
          <Select
            label={t('story.section')}
            data={open.map((section) => ({ value: section.id, label: sectionName(section, language) }))}
            value={sectionId}
            onChange={(value) => setSection(open.find(({ id }) => id === value)?.id ?? sectionId)}
            allowDeselect={false}
          />
          <MultiSelect
            label={t('story.topics')}
            data={topics.map((topic) => ({ value: topic.id, label: sectionName(topic, language) }))}
            value={topicIds}
            onChange={(values) => setTopics(topics.filter(({ id }) => values.includes(id)).map(({ id }) => id))}
            searchable
            clearable
          />
          {desks.length > 0 && (
            <Select
              label={t('story.desk')}
              placeholder={t('new.noDesk')}
              data={desks.map(({ id, name }) => ({ value: id, label: name }))}
              value={deskId}
              onChange={(value) => setDesk(desks.find(({ id }) => id === value)?.id ?? null)}
              clearable
            />
          )}
          <Failure error={save.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending} disabled={slugline.trim() === ''}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

function useSave({ storyId }: Story, onSaved: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Pick<Story, 'slugline' | 'sectionId' | 'topicIds' | 'deskId'>) => call('changeStory', { params: { storyId }, body }),
    onSuccess: async (changed) => {
      queries.setQueryData(storyQuery(storyId).queryKey, changed);
      onSaved();
      await refreshStories(queries, [storyId]);
    },
  });
}
