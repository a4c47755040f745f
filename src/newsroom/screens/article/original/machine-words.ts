/** Numbers and failures of machine translation in words. */
import type { CallAnswer } from '../../../api/call.ts';
import { useStrings } from '../../../strings/strings.tsx';

type Failure = NonNullable<CallAnswer<'testMachineService'>['failure']>;

/** Numbers as the person's language writes them. */
export function useNumber(): (value: number) => string {
  const { language } = useStrings();
  return (value) => new Intl.NumberFormat(language).format(value);
}

/** What a service was sent this month, against its limit if it has one. */
export function useSayMonth(): (month: { readonly characters: number; readonly limit: number | null }) => string {
  const { t } = useStrings();
  const number = useNumber();
  return ({ characters, limit }) =>
    limit === null
      ? t('machine.monthFree', { sent: number(characters) })
      : t('machine.month', { sent: number(characters), limit: number(limit) });
}

/** Why a service gave nothing. */
export function useSayFailure(): (failure: Failure) => string {
  const { t } = useStrings();
  return ({ code, said }) => t(`machine.failure.${code}`, { said });
}
