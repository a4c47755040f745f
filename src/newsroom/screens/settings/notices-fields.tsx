import { Checkbox, NativeSelect } from '@mantine/core';
import type { ReaderNotices } from '../../../core/publication.ts';
import { useStrings } from '../../strings/strings.tsx';

/** The times that are offered; another one that was set by a program is offered too. */
const usualHours: readonly number[] = [0, 1, 6, 24, 72, 168];

const never = 'never';

interface FieldsProps {
  readonly notices: ReaderNotices;
  readonly isDisabled: boolean;
  onChange(notices: ReaderNotices): void;
}

/** What readers are told of how a text came about, as fields of a form. */
export function NoticesFields({ notices, isDisabled, onChange }: FieldsProps) {
  const { t } = useStrings();
  const { staleNoticeHours, tellsMachineHelp } = notices;
  const hours = [...new Set([...usualHours, ...(staleNoticeHours === null ? [] : [staleNoticeHours])])].sort((one, other) => one - other);
  return (
    <>
      <NativeSelect
        label={t('settings.staleNotice')}
        description={t('settings.staleNoticeHint')}
        value={staleNoticeHours ?? never}
        disabled={isDisabled}
        data={[
          ...hours.map((count) => ({ value: String(count), label: labelOf(t, count) })),
          { value: never, label: t('settings.staleNotice.never') },
        ]}
        onChange={({ currentTarget: { value } }) => onChange({ ...notices, staleNoticeHours: value === never ? null : Number(value) })}
      />
      <Checkbox
        label={t('settings.machineHelp')}
        description={t('settings.machineHelpHint')}
        checked={tellsMachineHelp}
        disabled={isDisabled}
        onChange={({ currentTarget: { checked } }) => onChange({ ...notices, tellsMachineHelp: checked })}
      />
    </>
  );
}

function labelOf(t: ReturnType<typeof useStrings>['t'], hours: number): string {
  if (hours === 0) return t('settings.staleNotice.atOnce');
  return hours % 24 === 0 ? t('settings.staleNotice.days', { count: hours / 24 }) : t('settings.staleNotice.hours', { count: hours });
}
