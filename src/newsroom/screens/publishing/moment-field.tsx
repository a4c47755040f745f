import { TextInput } from '@mantine/core';
import { useStrings } from '../../strings/strings.tsx';
import { usePublishingRoom } from './publishing-room.ts';
import { clockTime } from './zoned-time.ts';

interface MomentFieldProps {
  readonly label: string;
  /** As the clock of the publication's zone shows it; empty for none. */
  readonly value: string;
  readonly error?: string | undefined;
  onChange(clock: string): void;
}

/** A day and a time by the clock of the publication, whatever clock the person has. */
export function MomentField({ label, value, error, onChange }: MomentFieldProps) {
  const { t } = useStrings();
  const { story } = usePublishingRoom();
  return (
    <TextInput
      type="datetime-local"
      label={label}
      description={t('together.zone', { zone: story.timeZone })}
      min={clockTime(Date.now(), story.timeZone)}
      dir="ltr"
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

/** The next full hour by the clock of the zone, to begin with. */
export function nextHour(zone: string): string {
  const hour = 3_600_000;
  return clockTime(Math.ceil((Date.now() + 5 * 60_000) / hour) * hour, zone);
}
