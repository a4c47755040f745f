/** What comes over the wire: the bytes of answers with their heads, compressed as they travel. */
import type { Page } from 'playwright-core';

export interface Weight {
  readonly bytes: number;
  readonly requests: number;
  /** The heaviest, heaviest first. */
  readonly heaviest: readonly { readonly path: string; readonly bytes: number }[];
}

/** Weighs everything that a page loads from now on; the function says what it came to. */
export async function weigh(page: Page): Promise<() => Weight> {
  const devtools = await page.context().newCDPSession(page);
  const paths = new Map<string, string>();
  const answers: { path: string; bytes: number }[] = [];
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => paths.set(requestId, new URL(request.url).pathname));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    answers.push({ path: paths.get(requestId) ?? requestId, bytes: encodedDataLength });
  });
  await devtools.send('Network.enable');
  return () => ({
    bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: answers.length,
    heaviest: answers.toSorted((one, other) => other.bytes - one.bytes).slice(0, 10),
  });
}
