/** Files that are dropped anywhere on the page or pasted, while a component stands. */
import { useEffect, useRef, useState } from 'react';

/** Gives the files to `take`; true while files are held over the page. Text that is pasted stays where it goes. */
export function useIncomingFiles(take: ((files: readonly File[]) => void) | null): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  const isOn = take !== null;
  useEffect(() => {
    if (!isOn) return;
    const end = new AbortController();
    const on = <Name extends keyof DocumentEventMap>(name: Name, listener: (event: DocumentEventMap[Name]) => void): void =>
      document.addEventListener(name, listener, { signal: end.signal });
    let depth = 0;
    const hover = (change: number): void => {
      depth = Math.max(0, depth + change);
      setIsOver(depth > 0);
    };
    const holds = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
    on('dragenter', (event) => {
      if (holds(event)) hover(1);
    });
    on('dragleave', (event) => {
      if (holds(event)) hover(-1);
    });
    on('dragover', (event) => {
      if (holds(event)) event.preventDefault();
    });
    on('drop', (event) => {
      hover(-depth);
      if (!holds(event)) return;
      event.preventDefault();
      latest.current?.([...(event.dataTransfer?.files ?? [])]);
    });
    on('paste', (event) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      latest.current?.(files);
    });
    return () => end.abort();
  }, [isOn]);
  return isOver;
}
