import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useStrings } from '../strings/strings.tsx';
import { useZone } from '../strings/times.ts';
import { clockTime } from '../strings/zoned-time.ts';

interface MomentFieldProps {
  readonly label: string;
  /** What it is for, said before the zone. */
  readonly about?: string;
  /** As the clock of the publication's zone shows it; empty for none. */
  readonly value: string;
  readonly error?: ReactNode;
  /** True where only what is to come makes sense. */
  readonly isAhead?: boolean;
  readonly readOnly?: boolean;
  onChange(clock: string): void;
}

/** A day and a time by the clock of the publication, whatever clock the person has. */
export function MomentField({ label, about, value, error, isAhead = false, readOnly = false, onChange }: MomentFieldProps) {
  const { t } = useStrings();
  const zone = useZone();
  const byZone = t('moment.zone', { zone });
  return (
    <TextInput
      type="datetime-local"
      label={label}
      description={about === undefined ? byZone : `${about} ${byZone}`}
      {...(isAhead ? { min: clockTime(Date.now(), zone) } : {})}
      dir="ltr"
      value={value}
      error={error}
      readOnly={readOnly}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

/** The next full hour by the clock of the zone, to begin with. */
export function nextHour(zone: string): string {
  const hour = 3_600_000;
  return clockTime(Math.ceil((Date.now() + 5 * 60_000) / hour) * hour, zone);
}

/** A moment as the field holds it, by the clock of the zone; empty for none. */
export function fieldOfMoment(moment: string | null, zone: string): string {
  return moment === null ? '' : clockTime(Date.parse(moment), zone);
}
