/**
 * How soon the desk knows what a change of an original means: the states of 10,000 translations of 40 segments after one paragraph changed, and
 * the board at 100,000 stories in twelve editions on SQLite, by the API in this process: its pages, what needs somebody, and how many that
 * are. `npm run bench:translation`; ends with 1 beyond a bound. Filling the database takes minutes: with `COURANT_BENCH_FILE` it is kept in
 * that file, and found there the next time. The machine should do nothing else: the load before is printed, and the processor's time beside.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { judgeOfOriginal } from '../src/core/alignment/judge.ts';
import { fingerprintsOf, readingsOf } from '../src/core/alignment/readings.ts';
import { type Renderings, renderingsOf } from '../src/core/alignment/renderings.ts';
import { alignmentOf, countStates, firstOriginal } from '../src/core/alignment/states.ts';
import type { ArticleContent } from '../src/core/article.ts';
import type { PersonId, StoryId } from '../src/core/ids.ts';
import { anArticle, aParagraph, aTranslation, withText } from '../test/aligned.ts';
import { tag } from '../test/builders.ts';
import { writeManyStories } from '../test/many-stories.ts';
import { type Caller, openApi, testSecret } from '../test/newsroom/api.ts';
import { sessionCookie } from '../test/newsroom/signed-in.ts';
import { openNewsroom } from '../test/newsroom.ts';
import { type Spread, sayMs, spreadOf } from './newsroom/figures.ts';
import { createTypist } from './typist.ts';

const translations = 10_000;
const paragraphs = 37;
const stories = Number(process.env['COURANT_BENCH_STORIES'] ?? 100_000);
const rounds = 30;
const bounds = { states: 50, board: 100 };
const typist = createTypist(5);

console.log(
  `load before: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
);
measureStates();
await measureBoard();

/** A change of one paragraph, until the counts of every translation are known. */
function measureStates(): void {
  const ids = Array.from({ length: paragraphs }, (_, at) => `p${at}`);
  const original = anArticle(...ids.map((id) => aParagraph(id, typist.sentence(20))));
  const different = Array.from({ length: 100 }, (_, number) => renderingsOf(someTranslation(original, ids, number)));
  const all: readonly Renderings[] = Array.from({ length: translations }, (_, at) =>
    structuredClone(different[at % different.length] ?? noRenderings),
  );
  const judge = judgeOfOriginal();
  const begun = performance.now();
  const prepared = all.map(judge.prepare);
  const preparing = performance.now() - begun;
  const changed = Array.from({ length: rounds }, (_, round) => withText(original, ids[round % ids.length] ?? '', typist.sentence(20)));
  const { times, results } = timed(changed, (now) => {
    const side = firstOriginal(readingsOf(fingerprintsOf(now), []));
    return { side, counts: judge.counts(side, prepared) };
  });
  for (const [round, { side, counts }] of results.entries()) {
    const at = (round * 997) % translations;
    const slow = countStates(alignmentOf(side, all[at] ?? noRenderings));
    if (!isDeepStrictEqual(counts[at], slow))
      throw new Error(`translation ${at} was judged wrongly: ${JSON.stringify([counts[at], slow])}`);
  }
  console.log(
    `states of ${translations} translations of ${paragraphs + 3} segments after a change: ${say(times)} (p50 under ${bounds.states})`,
  );
  console.log(`  made ready for that once, in ${preparing.toFixed(0)} ms`);
  hold(times.median < bounds.states);
}

const noRenderings: Renderings = { segments: [], omitted: { from: [], seen: [] } };

/** A translation in which some paragraphs render two, some none, and some stand elsewhere. */
function someTranslation(original: ArticleContent, ids: readonly string[], number: number): ArticleContent {
  const own = ids.map((id, at) => {
    const turn = (at + number) % 9;
    const from = turn === 0 ? [] : turn === 1 ? [id, ids[(at + 1) % ids.length] ?? id] : [id];
    return aParagraph(`t${id}`, typist.sentence(20), { from });
  });
  return aTranslation(original, ...own.slice(number % 5), ...own.slice(0, number % 5));
}

async function measureBoard(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'courant-bench-'));
  const sqliteFile = process.env['COURANT_BENCH_FILE'] ?? join(folder, 'courant.sqlite');
  const isFilled = existsSync(sqliteFile);
  const newsroom = await openNewsroom({ database: { sqliteFile }, editions: [] });
  try {
    if (!isFilled) await writeManyStories(newsroom.storage, { stories, now: newsroom.now(), storiesPerTransaction: 1_000 });
    const api = openApi(newsroom);
    const known = async (id: string): Promise<Caller> =>
      api.with({ cookie: await sessionCookie(newsroom.storage, testSecret, id as PersonId) });
    const owner = await known('person-0');
    const editor = await known('person-1');
    const translator = await api.signedIn({ grants: [{ role: 'translator', editions: [tag('ar')], sections: 'all' }] });
    await claimSome(translator);
    const { next } = JSON.parse(await textOf(owner, '')) as { next: string };
    console.log(`the board of ${stories} stories in twelve editions:`);
    await measureQuery('the first page', owner, '');
    await measureQuery('the second page', owner, `cursor=${encodeURIComponent(next)}`);
    await measureQuery('a page of one edition, stale', owner, 'edition=ar&state=stale');
    await measureQuery('a page of one edition, not started', translator, 'edition=ar&state=not-started');
    await measureQuery('a page found by words', owner, 'words=ferry%20splits');
    await measureQuery('what one has claimed', editor, 'mine=true');
    await measureQuery('what needs an owner', owner, 'needsMe=true');
    await measureQuery('what needs an editor', editor, 'needsMe=true');
    await measureQuery('what needs a translator', translator, 'needsMe=true');
    await measureQuery('how much needs an owner', owner, 'needsMe=true&limit=1');
    await measureQuery('how much needs a translator', translator, 'needsMe=true&limit=1');
    await api.settled();
  } finally {
    await newsroom.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Has somebody claim what is on the newest page, in the own edition. */
async function claimSome(translator: Caller): Promise<void> {
  const { rows } = JSON.parse(await textOf(translator, 'limit=50')) as { rows: { storyId: StoryId }[] };
  for (const { storyId } of rows)
    await translator.call('claimArticle', { params: { storyId, edition: tag('ar') }, body: { deadline: null, takesOver: true } });
}

async function measureQuery(what: string, caller: Caller, query: string): Promise<void> {
  const { times, results } = await timedAnswers(() => textOf(caller, query));
  const { rows, total, isCounted } = JSON.parse(results[0] ?? '') as { rows: unknown[]; total: number; isCounted: boolean };
  const found = `${rows.length} of ${isCounted ? total : `more than ${total}`}`;
  console.log(`board, ${what} (${found}): ${say(times)} (p50 under ${bounds.board})`);
  hold(times.median < bounds.board);
}

async function textOf(caller: Caller, query: string): Promise<string> {
  const answer = await caller.request(`/api/board?${query}`);
  if (!answer.ok) throw new Error(`the board answered ${answer.status}: ${await answer.text()}`);
  return await answer.text();
}

/** Times in milliseconds by the clock, and how long the processor worked for one on average. */
interface Times extends Spread {
  readonly processor: number;
}

function say(times: Times): string {
  return `${sayMs(times)}, the processor ${times.processor.toFixed(1)} ms`;
}

/** Does something with each item, the first once more before the clock runs. */
function timed<Item, Result>(items: readonly Item[], work: (item: Item) => Result): { times: Times; results: readonly Result[] } {
  for (const item of items.slice(0, 1)) work(item);
  const worked = process.cpuUsage();
  const measured = items.map((item) => {
    const start = performance.now();
    const result = work(item);
    return { result, time: performance.now() - start };
  });
  return { times: timesOf(measured, worked), results: measured.map(({ result }) => result) };
}

/** Asks again and again, once before the clock runs. */
async function timedAnswers(ask: () => Promise<string>): Promise<{ times: Times; results: readonly string[] }> {
  await ask();
  const worked = process.cpuUsage();
  const measured: { result: string; time: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const result = await ask();
    measured.push({ result, time: performance.now() - start });
  }
  return { times: timesOf(measured, worked), results: measured.map(({ result }) => result) };
}

function timesOf(measured: readonly { readonly time: number }[], before: NodeJS.CpuUsage): Times {
  const { user, system } = process.cpuUsage(before);
  return { ...spreadOf(measured.map(({ time }) => time)), processor: (user + system) / 1_000 / measured.length };
}

function hold(isKept: boolean): void {
  if (!isKept) process.exitCode = 1;
}
