import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PersonId } from '../../../core/ids.ts';
import type { LanguageTag } from '../../../core/language.ts';
import { call } from '../../api/call.ts';
import { fieldOfMoment, MomentField } from '../../frame/moment-field.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useZone } from '../../strings/times.ts';
import { momentAt } from '../../strings/zoned-time.ts';
import type { Row } from './board-data.ts';

/** Whose work a cell is to be, and until when. */
export interface Work {
  readonly personId: PersonId;
  readonly deadline: string | null;
}

interface WorkProps {
  readonly row: Row;
  readonly edition: LanguageTag;
  readonly work: Work;
  /** True for whoever may give it to somebody else. */
  readonly mayAssign: boolean;
  onChange(work: Work): void;
}

/** Chooses the person, among those who may write there, and the deadline. */
export function WorkChoices({ row: { storyId }, edition, work, mayAssign, onChange }: WorkProps) {
  const { t } = useStrings();
  const zone = useZone();
  const [clock, setClock] = useState(fieldOfMoment(work.deadline, zone));
  const { data } = useQuery({
    queryKey: ['writers', storyId, edition],
    queryFn: ({ signal }) => call('readWriters', { params: { storyId, edition }, signal }),
    enabled: mayAssign,
  });
  const people = data?.people ?? [];
  return (
    <>
      {mayAssign && (
        <Select
          label={t('start.forWhom')}
          data={people.map(({ id, name }) => ({ value: id, label: name }))}
          value={work.personId}
          searchable
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          onChange={(value) => {
            const chosen = people.find(({ id }) => id === value);
            if (chosen !== undefined) onChange({ ...work, personId: chosen.id });
          }}
        />
      )}
      <MomentField
        label={t('start.deadline')}
        value={clock}
        isAhead
        onChange={(next) => {
          setClock(next);
          onChange({ ...work, deadline: momentAt(next, zone) });
        }}
      />
    </>
  );
}
