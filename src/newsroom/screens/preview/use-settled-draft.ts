import { useEffect, useState } from 'react';
import type { DraftSession } from '../../editor/live/draft-session.ts';

/** How long nobody must have typed before the preview is made again. */
const rest = 600;

/** Counts up whenever the draft has changed, has come to rest and has reached the newsroom, whoever wrote in it. */
export function useSettledDraft({ doc, saveState }: Pick<DraftSession, 'doc' | 'saveState'>): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    let isDue = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      if (!isDue || saveState.get() !== 'saved') return;
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
    const unsubscribe = saveState.subscribe(tell);
    return () => {
      clearTimeout(timer);
      doc.off('update', onUpdate);
      unsubscribe();
    };
  }, [doc, saveState]);
  return version;
}
