/** Sends the file of a picture to the library, and says how far it is. */

import type { ErrorAnswer } from '../../contract/errors.ts';
import { addressOf, CallError } from '../api/call.ts';
import type { WholePicture } from './picture-queries.ts';

/** The largest file that the API takes, in bytes. What is larger is not sent at all. */
export const largestFile = 60_000_000;

export interface Sending {
  /** Told the share of the file that was sent, 0 to 1; at 1 the server is at work on it. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** The picture in the library, new or known. Rejects with a `CallError`; broken off with an `AbortError`. */
export function sendPicture(file: File, { onProgress, signal }: Sending): Promise<WholePicture> {
  return new Promise((resolve, reject) => {
    if (file.size > largestFile) {
      reject(new CallError('too-large', { limit: largestFile }));
      return;
    }
    const request = new XMLHttpRequest();
    request.open('POST', addressOf('addPicture', { query: { name: nameOf(file) } }));
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
    request.upload.addEventListener('load', () => onProgress(1));
    request.addEventListener('load', () => {
      if (request.status === 200) resolve(request.response as WholePicture);
      else reject(refusalOf(request.response as ErrorAnswer | null));
    });
    request.addEventListener('error', () => reject(new CallError('offline')));
    request.addEventListener('abort', () => reject(new DOMException('The upload was broken off.', 'AbortError')));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

/** Pasted pictures come without a name of their own. */
function nameOf({ name, type }: File): string {
  return (name.trim() || `picture.${type.split('/')[1] ?? 'png'}`).slice(-200);
}

function refusalOf(answer: ErrorAnswer | null): CallError {
  return answer === null ? new CallError('unexpected') : new CallError(answer.error.code, answer.error.details);
}
