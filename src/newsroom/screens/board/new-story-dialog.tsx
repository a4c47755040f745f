import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { Failure } from '../../frame/failure.tsx';
import { useLanguageChoice } from '../../frame/language-name.ts';
import { type Fixtures, useFixtures } from '../../frame/publication.ts';
import { sectionName } from '../../frame/section-name.ts';
import { useMay } from '../../frame/session.tsx';
import { useStrings } from '../../strings/strings.tsx';
import type { BoardFilters } from './board-filters.ts';

interface DialogProps {
  readonly filters: BoardFilters;
  onClose(): void;
  /** The empty original that was made. */
  onBegun(articleId: string): void;
}

/** Asks what a new story needs, and begins it. What the board is filtered by is proposed. */
export function NewStoryDialog({ filters, onClose, onBegun }: DialogProps) {
  const { t } = useStrings();
  return (
    <Dialog onClose={onClose} title={t('new.title')}>
      <NewStoryForm filters={filters} onClose={onClose} onBegun={onBegun} />
    </Dialog>
  );
}

type Edition = Fixtures['editions'][number]['tag'];
type Section = Fixtures['sections'][number]['id'];

/** The places in which the person may begin a story. */
function usePlaces() {
  const { sections, editions } = useFixtures();
  const may = useMay();
  const allowed = (edition: Edition | null, sectionId: Section | null) => may('create-story', { edition, sectionId });
  return {
    sections: sections.filter(({ id }) => editions.some(({ tag }) => allowed(tag, id))),
    editionsIn: (sectionId: Section | null) => editions.filter(({ tag }) => allowed(tag, sectionId)),
  };
}

function NewStoryForm({ filters, onClose, onBegun }: DialogProps) {
  const { t, language } = useStrings();
  const languageChoice = useLanguageChoice();
  const { desks } = useFixtures();
  const { sections, editionsIn } = usePlaces();
  const [slugline, setSlugline] = useState('');
  const [sectionId, setSection] = useState((sections.find(({ id }) => id === filters.section) ?? sections[0])?.id ?? null);
  const choices = editionsIn(sectionId);
  const [edition, setEdition] = useState(choices[0]?.tag ?? null);
  const [deskId, setDesk] = useState(desks.find(({ id }) => id === filters.desk)?.id ?? null);
  const begin = useMutation({
    mutationFn: async () => {
      if (sectionId === null || edition === null) return;
      const { articleId } = await call('createStory', { body: { slugline, sectionId, topicIds: [], deskId, edition } });
      onBegun(articleId);
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        begin.mutate();
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
          label={t('new.edition')}
          data={choices.map(({ tag }) => ({ value: tag, label: languageChoice(tag) }))}
          value={edition}
          onChange={(value) => setEdition(choices.find(({ tag }) => tag === value)?.tag ?? edition)}
          allowDeselect={false}
        />
        <Select
          label={t('new.section')}
          data={sections.map((section) => ({ value: section.id, label: sectionName(section, language) }))}
          value={sectionId}
          onChange={(value) => setSection(sections.find(({ id }) => id === value)?.id ?? sectionId)}
          allowDeselect={false}
        />
        {desks.length > 0 && (
          <Select
            label={t('new.desk')}
            placeholder={t('new.noDesk')}
            data={desks.map(({ id, name }) => ({ value: id, label: name }))}
            value={deskId}
            onChange={(value) => setDesk(desks.find(({ id }) => id === value)?.id ?? null)}
            clearable
          />
        )}
        <Failure error={begin.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={begin.isPending} disabled={slugline.trim() === '' || sectionId === null || edition === null}>
            {t('new.begin')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
