import { useEffect } from 'react';
import { useStrings } from '../strings/strings.tsx';

/** Names the page for its tab and for those who hear it: by what stands on it. */
export function useTitle(what: string): void {
  const { t } = useStrings();
  const newsroom = t('app.newsroom');
  useEffect(() => {
    document.title = what === newsroom ? newsroom : `${what} · ${newsroom}`;
  }, [what, newsroom]);
}
