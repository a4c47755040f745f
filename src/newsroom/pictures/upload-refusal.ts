/** Refused files in words. */
import { CallError } from '../api/call.ts';
import { useSaid } from '../strings/said.ts';
import { useStrings } from '../strings/strings.tsx';
import { largestFile } from './send-picture.ts';

/** The function that says why a file was not taken, and what to do. */
export function useUploadRefusal(): (error: unknown) => string {
  const { t } = useStrings();
  const said = useSaid();
  return (error) =>
    error instanceof CallError && error.code === 'too-large' ? t('pictures.tooLarge', { limit: largestFile / 1_000_000 }) : said(error);
}
