/**
 * From a key to its letter on the screen. A key's time is the one that the browser gives its event (`event.timeStamp`, when the browser
 * process got it, to a tenth of a millisecond or better). The letter is taken for painted in the first task after the frame that follows
 * the key: `requestAnimationFrame` runs before style, layout and paint of that frame, a message posted from it after them. So the wait for
 * the next frame of a screen with 60 a second, up to 16.7 ms, is part of the figure; what the graphics process does after the paint is not.
 * Processing ends when the task of the key ends: everything that the editor, the live draft and the screen do with it at once.
 */
import type { Locator, Page } from 'playwright-core';
import { type Spread, spreadOf } from './figures.ts';

interface Keystroke {
  readonly key: number;
  readonly handled: number;
  readonly frame: number;
  readonly painted: number;
}

export interface TypingFigures {
  readonly keystrokes: number;
  /** Key to paint. */
  readonly paint: Spread;
  /** Key to the end of its task. */
  readonly processing: Spread;
  /** From the beginning of the frame to its paint. */
  readonly frame: Spread;
}

declare global {
  var keystrokes: Keystroke[];
}

/** Has the page note the times of every key that writes something. */
async function noteKeystrokes(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.keystrokes = [];
    let key = 0;
    const works: (() => void)[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => works.shift()?.();
    const afterwards = (work: () => void): void => {
      works.push(work);
      port2.postMessage(null);
    };
    addEventListener('keydown', ({ timeStamp }) => (key = timeStamp), { capture: true });
    const note = (): void => {
      const pressed = key;
      let handled = Number.POSITIVE_INFINITY;
      afterwards(() => (handled = Math.min(handled, performance.now())));
      requestAnimationFrame(() => {
        const frame = performance.now();
        handled = Math.min(handled, frame);
        afterwards(() => globalThis.keystrokes.push({ key: pressed, handled, frame, painted: performance.now() }));
      });
    };
    addEventListener('keypress', note, { capture: true });
  });
}

/**
 * Types the same into an editable element that holds this HTML and has no script: as quick as the browser alone can be, on this machine and in
 * this minute.
 */
export async function typeBare(page: Page, html: string, typing: Parameters<typeof typeSlowed>[1]): Promise<TypingFigures> {
  await page.setContent(
    `<div contenteditable spellcheck="true" style="inline-size: 38rem; margin: auto; font: 1.25rem/1.5 serif">${html}</div>`,
  );
  await goToMiddle(page.locator('div > p'));
  return await typeSlowed(page, typing);
}

/** Puts the caret at the end of the middle one of some paragraphs. */
export async function goToMiddle(paragraphs: Locator): Promise<void> {
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2));
  await middle.scrollIntoViewIfNeeded();
  await middle.click();
  await middle.page().keyboard.press('End');
  await middle.page().keyboard.type(' ');
}

/** Types a text at five to eight keys a second where the caret is, with the processor slowed down. */
export async function typeSlowed(page: Page, { text, slowed }: { readonly text: string; readonly slowed: number }): Promise<TypingFigures> {
  await noteKeystrokes(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  let next = performance.now();
  for (const [at, letter] of [...text].entries()) {
    next += 125 + ((at * 37) % 76);
    await page.waitForTimeout(Math.max(0, next - performance.now()));
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
  }
  await page.waitForTimeout(500);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await devtools.detach();
  const noted = await page.evaluate(() => globalThis.keystrokes);
  return {
    keystrokes: noted.length,
    paint: spreadOf(noted.map(({ key, painted }) => painted - key)),
    processing: spreadOf(noted.map(({ key, handled }) => handled - key)),
    frame: spreadOf(noted.map(({ frame, painted }) => painted - frame)),
  };
}
