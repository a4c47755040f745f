/** How a translation begins: which article it is made from, and what stands in it at first. */
import { Radio, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { useLanguageName } from '../../frame/language-name.ts';
import { type TextKey, useStrings } from '../../strings/strings.tsx';
import { useNumber, useSayMonth } from '../article/original/machine-words.ts';
import type { Beginning } from './beginning.ts';
import type { Row } from './board-data.ts';

interface ChoicesProps {
  readonly row: Row;
  readonly beginning: Beginning;
  onChange(beginning: Beginning): void;
}

interface Way {
  readonly id: Beginning['way'];
  readonly label: TextKey;
  readonly about: TextKey | null;
}

/** Ways to begin; a further one is a line here, and what it asks of the API. */
const ways: readonly Way[] = [
  { id: 'empty', label: 'start.withNothing', about: null },
  { id: 'memory', label: 'start.withMemory', about: 'start.withMemoryAbout' },
];

export function StartChoices({ row, beginning, onChange }: ChoicesProps) {
  const { t } = useStrings();
  const languageName = useLanguageName();
  const written = row.cells.filter(({ articleId }) => articleId !== null);
  const isOriginal = (edition: string): boolean => edition === row.originalEdition;
  const sources = [...written.filter(({ edition }) => isOriginal(edition)), ...written.filter(({ edition }) => !isOriginal(edition))];
  const from = beginning.from ?? row.originalEdition ?? '';
  return (
    <Stack gap="md">
      {sources.length > 1 && (
        <Radio.Group
          label={t('start.source')}
          value={from}
          onChange={(value) => onChange({ ...beginning, from: sources.find(({ edition }) => edition === value)?.edition ?? null })}
        >
          <Stack gap="xs" mt="xs">
            {sources.map(({ edition, state }) => {
              const language = languageName(edition);
              const label = isOriginal(edition)
                ? t('start.original', { language })
                : t('start.from', { language, state: t(`state.${state}`) });
              return <Radio key={edition} value={edition} label={label} />;
            })}
          </Stack>
        </Radio.Group>
      )}
      <Radio.Group
        label={t('start.with')}
        value={beginning.way}
        onChange={(value) =>
          onChange({ ...beginning, way: value === 'machine' ? value : (ways.find(({ id }) => id === value)?.id ?? 'empty') })
        }
      >
        <Stack gap="xs" mt="xs">
          {ways.map(({ id, label, about }) => (
            <Radio key={id} value={id} label={t(label)} description={about === null ? undefined : t(about)} />
          ))}
          <MachineChoice storyId={row.storyId} from={beginning.from} />
        </Stack>
      </Radio.Group>
    </Stack>
  );
}

/** A machine writes the first text, where a service is set up; what that sends is said before. */
function MachineChoice({ storyId, from }: { readonly storyId: Row['storyId']; readonly from: Beginning['from'] }) {
  const { t } = useStrings();
  const number = useNumber();
  const month = useSayMonth();
  const { data } = useQuery({
    queryKey: ['story', storyId, 'machine-offer', from],
    queryFn: ({ signal }) => call('readMachineOffer', { params: { storyId }, query: from === null ? {} : { from }, signal }),
  });
  if (data === undefined || data.offer === null) return null;
  const { service, characters } = data.offer;
  const about = t('start.withMachineAbout', { service, characters: number(characters), month: month(data.offer.month) });
  return <Radio value="machine" label={t('start.withMachine')} description={about} />;
}
