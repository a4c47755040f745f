/**
 * How the newsroom feels, on the real program and a real browser: typing into an article of 3,000 words with the processor slowed four
 * times while somebody else has it open, the weight of the first load with and without the editor, opening the board of 5,000 stories in
 * twelve editions, and how late schedules are. `npm run bench:newsroom`; ends with 1 beyond a bound. The machine should do nothing else:
 * the load before is printed.
 */
import { loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { openBrowser, saved, textOf, type Visitor, visitor } from '../test/e2e/newsroom-browser.ts';
import type { Program } from '../test/e2e/program.ts';
import { noteBoard, openBoard } from './newsroom/board.ts';
import { type Spread, sayMs } from './newsroom/figures.ts';
import { comeIn, givePassword, signedIn, startRoom, writeArticle } from './newsroom/room.ts';
import { lateness } from './newsroom/schedule.ts';
import { goToMiddle, typeBare, typeSlowed } from './newsroom/typing.ts';
import { type Weight, weigh } from './newsroom/weight.ts';
import { createTypist } from './typist.ts';

const stories = Number(process.env['COURANT_BENCH_STORIES'] ?? 5_000);
/** Parts to measure, for whoever looks for the cause of one figure. */
const wanted = (process.env['COURANT_BENCH_PARTS'] ?? 'weight board typing schedule').split(' ');
const keystrokes = 320;
const rounds = 9;
const schedules = 10;
const bounds = { paintP50: 16, paintP99: 50, firstLoad: 250_000, withEditor: 500_000, board: 1_000, lateness: 1_000 };
const typist = createTypist(11);

console.log(
  `load before: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
);
const program = await startRoom(stories);
let browser: Browser | undefined;
try {
  browser = await openBrowser();
  await measure(browser, program);
} finally {
  await browser?.close();
  await program.stop();
}

async function measure(open: Browser, room: Program): Promise<void> {
  const writer = await signedIn(open, room, 0);
  const { articleId } = await writeArticle(writer, { slugline: 'long-read', words: 3_000, typist });
  if (wanted.includes('weight')) await measureWeight(open, room, articleId);
  if (wanted.includes('board')) await measureBoard(writer, room);
  if (wanted.includes('typing')) await measureTyping({ writer, reader: await signedIn(open, room, 2) }, room, articleId);
  if (wanted.includes('schedule')) {
    const late = await lateness(writer, room, schedules);
    console.log(`${schedules} schedules, moment to page: ${sayMs(late)} (under ${bounds.lateness})`);
    hold(late.most < bounds.lateness);
  }
}

async function measureWeight(open: Browser, room: Program, articleId: string): Promise<void> {
  const newcomer = await visitor(open);
  const { page } = newcomer;
  const weight = await weigh(page);
  await comeIn(newcomer, room, await givePassword(room, 3));
  await page.waitForTimeout(1_000);
  const board = weight();
  await page.evaluate((path) => history.pushState({}, '', path), `/newsroom/articles/${articleId}`);
  await textOf(newcomer).waitFor();
  await page.waitForTimeout(1_000);
  const editor = weight();
  await newcomer.context.close();
  sayWeight('sign-in and board', board, bounds.firstLoad);
  sayWeight('with the editor', editor, bounds.withEditor);
}

function sayWeight(what: string, { bytes, requests, heaviest }: Weight, bound: number): void {
  const parts = heaviest.map(({ path, bytes: size }) => `${path.split('/').at(-1)} ${kilobytes(size)}`);
  console.log(`first load, ${what}: ${kilobytes(bytes)} KB in ${requests} answers (under ${kilobytes(bound)}); ${parts.join(', ')}`);
  hold(bytes < bound);
}

async function measureBoard({ page }: Visitor, { address }: Program): Promise<void> {
  await noteBoard(page);
  for (const isCold of [false, true]) {
    const time = await openBoard(page, { address, rounds, isCold });
    console.log(`board of ${stories} stories, ${isCold ? 'cold' : 'warm'} cache, ${rounds} rounds: ${sayMs(time)} (under ${bounds.board})`);
    hold(time.most < bounds.board);
  }
}

interface Two {
  readonly writer: Visitor;
  readonly reader: Visitor;
}

async function measureTyping({ writer, reader }: Two, { address }: Program, articleId: string): Promise<void> {
  for (const { page } of [reader, writer]) {
    await page.goto(`${address}/newsroom/articles/${articleId}`);
    await textOf({ ...writer, page }).waitFor();
    await page.waitForTimeout(1_000);
  }
  await goToMiddle(textOf(writer).locator('> p'));
  const text = typist
    .sentence(keystrokes / 5)
    .slice(0, keystrokes)
    .toLowerCase();
  const { paint, processing, frame, keystrokes: noted } = await typeSlowed(writer.page, { text, slowed: 4 });
  await saved(writer);
  for (const person of [writer, reader]) await textOf(person).getByText(text).waitFor();
  console.log(`typing, ${noted} keystrokes, key to paint: ${sayMs(paint)} (p50 under ${bounds.paintP50}, p99 under ${bounds.paintP99})`);
  console.log(`  of that processing: ${sayMs(processing)}; making the frame: ${sayMs(frame)}`);
  hold(noted >= text.length && inBounds(paint));
  const bare = await typeBare(await writer.context.newPage(), await textOf(writer).innerHTML(), { text, slowed: 4 });
  const times = (paint.median / bare.paint.median).toFixed(2);
  console.log(`  the same in the browser's own editing, without any script: ${sayMs(bare.paint)}; ours takes ${times} times as long`);
}

function inBounds({ median, p99 }: Spread): boolean {
  return median < bounds.paintP50 && p99 < bounds.paintP99;
}

function hold(isKept: boolean): void {
  if (!isKept) process.exitCode = 1;
}

function kilobytes(bytes: number): string {
  return (bytes / 1_000).toFixed(1);
}
