import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import type { Check } from './publishing-queries.ts';

/** A line of the check list in words. */
export function useCheckText(): (check: Pick<Check, 'code' | 'details'>) => string {
  const { t } = useStrings();
  const { full } = useTimes();
  return ({ code, details }) => {
    const embargo = details['embargo'];
    return t(`check.${code}`, { ...details, when: typeof embargo === 'string' ? full(embargo) : '' });
  };
}
