/** What almost every file of browser tests begins with: the real program on a copy of the demo, a browser, and the owner in it. */
import { cp } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { becomeOwner, openBrowser, type Visitor } from './newsroom-browser.ts';
import { type Program, type Start, startProgram } from './program.ts';

export interface ProgramAtWork {
  readonly program: Program;
  readonly browser: Browser;
}

export interface NewsroomAtWork extends ProgramAtWork {
  readonly owner: Visitor;
}

/** Starts the program on a copy of the demo, which nobody owns yet, and a browser; both end after the tests of the file that awaits it. */
export async function programAtWork({ env }: Pick<Start, 'env'> = {}): Promise<ProgramAtWork> {
  const starting = Promise.allSettled([
    startProgram({ fill: (folder) => cp(inject('demoFolder'), folder, { recursive: true }), ...(env === undefined ? {} : { env }) }),
    openBrowser(),
  ]);
  afterAll(async () => {
    const [program, browser] = await starting;
    if (browser.status === 'fulfilled') await browser.value.close();
    if (program.status === 'fulfilled') await program.value.stop();
  });
  const [program, browser] = await starting;
  if (program.status === 'rejected') throw program.reason;
  if (browser.status === 'rejected') throw browser.reason;
  return { program: program.value, browser: browser.value };
}

/** The same with the owner signed in, on the board. */
export async function newsroomAtWork(): Promise<NewsroomAtWork> {
  const { program, browser } = await programAtWork();
  return { program, browser, owner: await becomeOwner(program, browser) };
}
