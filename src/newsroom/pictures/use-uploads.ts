/** Several files on their way into the library, each with its own progress and its own refusal. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { keepPicture, type WholePicture } from './picture-queries.ts';
import { sendPicture } from './send-picture.ts';

export interface Upload {
  readonly key: number;
  readonly fileName: string;
  readonly state:
    | { readonly kind: 'waiting' }
    | { readonly kind: 'sending'; readonly share: number }
    | { readonly kind: 'done'; readonly picture: WholePicture }
    | { readonly kind: 'refused'; readonly error: unknown };
}

export interface Uploads {
  readonly all: readonly Upload[];
  add(files: readonly File[]): void;
  /** Forgets one that is done or refused; breaks off one that is not. */
  dismiss(key: number): void;
}

/** More than these are not sent at the same time. */
const mostAtOnce = 2;

/** Uploads that end with the component. Each picture is told when it is in the library. */
export function useUploads(onPicture: (picture: WholePicture) => void = () => undefined): Uploads {
  const queries = useQueryClient();
  const [all, setAll] = useState<readonly Upload[]>([]);
  const line = useRef<Line | null>(null);
  const told = useRef(onPicture);
  useEffect(() => {
    told.current = onPicture;
  });
  useEffect(() => {
    const opened = createLine({
      onState: (key, state) => setAll((uploads) => uploads.map((upload) => (upload.key === key ? { ...upload, state } : upload))),
      onPicture: (picture) => {
        keepPicture(queries, picture);
        told.current(picture);
      },
    });
    line.current = opened;
    return opened.close;
  }, [queries]);
  return {
    all,
    add(files) {
      const added = files.map((file) => ({ key: line.current?.put(file) ?? 0, fileName: file.name, state: { kind: 'waiting' } as const }));
      setAll((uploads) => [...added, ...uploads]);
    },
    dismiss(key) {
      line.current?.breakOff(key);
      setAll((uploads) => uploads.filter((upload) => upload.key !== key));
    },
  };
}

interface Line {
  put(file: File): number;
  breakOff(key: number): void;
  close(): void;
}

interface Telling {
  readonly onState: (key: number, state: Upload['state']) => void;
  readonly onPicture: (picture: WholePicture) => void;
}

/** Files in a line, a few of them on their way. */
function createLine({ onState, onPicture }: Telling): Line {
  const waiting: { readonly key: number; readonly file: File; readonly end: AbortController }[] = [];
  const ends = new Map<number, AbortController>();
  let sending = 0;
  let newest = 0;
  const next = (): void => {
    const one = sending < mostAtOnce ? waiting.shift() : undefined;
    if (one === undefined) return;
    const { key, file, end } = one;
    sending++;
    onState(key, { kind: 'sending', share: 0 });
    sendPicture(file, { onProgress: (share) => onState(key, { kind: 'sending', share }), signal: end.signal })
      .then((picture) => {
        onState(key, { kind: 'done', picture });
        onPicture(picture);
      })
      .catch((error: unknown) => onState(key, { kind: 'refused', error }))
      .finally(() => {
        sending--;
        next();
      });
  };
  return {
    put(file) {
      const key = ++newest;
      const end = new AbortController();
      ends.set(key, end);
      waiting.push({ key, file, end });
      queueMicrotask(next);
      return key;
    },
    breakOff(key) {
      const at = waiting.findIndex((one) => one.key === key);
      if (at >= 0) waiting.splice(at, 1);
      ends.get(key)?.abort();
    },
    close() {
      waiting.length = 0;
      for (const end of ends.values()) end.abort();
    },
  };
}
