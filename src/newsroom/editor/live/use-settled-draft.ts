import { useEffect, useState } from 'react';
import type { DraftSession } from './draft-session.ts';

/** How long nobody must have typed before what is made of the draft is made again. */
export const rest = 300;

/** Counts up whenever the draft has changed, has come to rest and has reached the newsroom, whoever wrote in it. */
export function useSettledDraft({ doc, provider }: Pick<DraftSession, 'doc' | 'provider'>): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    let isDue = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      if (!isDue || provider.hasUnsyncedChanges) return;
      isDue = false;
      setVersion((before) => before + 1);
    };
    const onUpdate = (): void => {
      clearTimeout(timer);
      isDue = false;
      timer = setTimeout(() => {
        isDue = true;
        tell();
      }, rest);
    };
    doc.on('update', onUpdate);
    provider.on('unsyncedChanges', tell);
    return () => {
      clearTimeout(timer);
      doc.off('update', onUpdate);
      provider.off('unsyncedChanges', tell);
    };
  }, [doc, provider]);
  return version;
}
