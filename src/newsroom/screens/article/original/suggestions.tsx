/** What helps with the segment at the caret: a list of parts, each loaded when it is first shown. */
import { Suspense } from 'react';
import { loaded } from '../../../frame/loaded.tsx';
import { useStrings } from '../../../strings/strings.tsx';
import type { Ground } from './begin-here.ts';
import type { Row } from './rows.ts';

/** Which segment it is about. */
export interface SuggestionProps extends Ground {
  readonly articleId: string;
  /** A segment of the translation, or of the original where nothing renders that yet. */
  readonly segment: { readonly key: string; readonly of: 'translation' | 'original' };
  readonly row: Row;
}

/** A further part is a line here and a component. It shows nothing where it has nothing. */
const parts = [
  { name: 'machine', Part: loaded(async () => (await import('./machine-suggestions.tsx')).MachineSuggestions) },
  { name: 'memory', Part: loaded(async () => (await import('./memory-matches.tsx')).MemoryMatches) },
  { name: 'terms', Part: loaded(async () => (await import('./terms-here.tsx')).TermsHere) },
] as const;

export function Suggestions(props: SuggestionProps) {
  const { t } = useStrings();
  return (
    <section aria-label={t('suggest.title')}>
      {parts.map(({ name, Part }) => (
        <Suspense key={name} fallback={null}>
          <Part {...props} />
        </Suspense>
      ))}
    </section>
  );
}
