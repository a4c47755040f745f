/** How long the board takes: from the beginning of the navigation to the paint that shows its first rows, on the page's own clock. */
import type { Page } from 'playwright-core';
import { type Spread, spreadOf } from './figures.ts';

declare global {
  var boardShown: number | undefined;
}

/** Has every page that is opened from now on note when it has painted rows with stories. */
export async function noteBoard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (document.querySelector('[data-row="0"]') === null) return;
      seen.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          globalThis.boardShown = performance.now();
        };
        port2.postMessage(null);
      });
    });
    seen.observe(document, { childList: true, subtree: true });
  });
}

interface Rounds {
  readonly address: string;
  readonly rounds: number;
  /** True if the browser knows nothing of the newsroom's files. */
  readonly isCold: boolean;
}

/** Opens the board several times; `noteBoard` was called before. */
export async function openBoard(page: Page, { address, rounds, isCold }: Rounds): Promise<Spread> {
  const devtools = await page.context().newCDPSession(page);
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    await page.goto('about:blank');
    if (isCold) await devtools.send('Network.clearBrowserCache');
    await page.goto(`${address}/newsroom/`);
    const shown = await page.waitForFunction(() => globalThis.boardShown);
    const time = await shown.jsonValue();
    if (round > 0 && time !== undefined) times.push(time);
    await page.waitForTimeout(300);
  }
  await devtools.detach();
  return spreadOf(times);
}
