/** Failures in words. */
import { CallError } from '../api/call.ts';
import { useStrings } from './strings.tsx';

/** The function that says a failure in the person's language: by its code if there is a text for it. */
export function useSaid(): (error: unknown) => string {
  const { t, has } = useStrings();
  return (error) => {
    const key = `error.${error instanceof CallError ? error.code : 'unexpected'}`;
    if (!has(key)) return t('error.unexpected');
    const details = error instanceof CallError ? error.details : {};
    return t(
      key,
      Object.fromEntries(Object.entries(details).map(([name, value]) => [name, typeof value === 'number' ? value : String(value)])),
    );
  };
}
