/**
 * How long readers wait for an article: from the call that publishes it until the page, the front, the section and the three feeds show
 * it to another connection, and over HTTP. On disk, with 10,000 stories. Exits with 1 beyond the bound.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStory } from '../src/actions/create-story.ts';
import { type ActionParts, partsWithin } from '../src/actions/parts.ts';
import { publishArticles } from '../src/actions/publish-articles.ts';
import type { ContributorId, SectionId, TopicId } from '../src/core/ids.ts';
import { day, instant, later } from '../src/core/instant.ts';
import { usualNotices } from '../src/core/publication.ts';
import type { Slug } from '../src/core/slug.ts';
import { createReaderHandler } from '../src/http/site/reader-handler.ts';
import { rebuildSite } from '../src/site/rebuild.ts';
import { createRefresher } from '../src/site/refresher.ts';
import type { SiteStore } from '../src/site/site-store.ts';
import { openSqliteSiteStore } from '../src/site/stores/sqlite.ts';
import { openStorage } from '../src/storage/open.ts';
import type { Writer } from '../src/storage/storage.ts';
import { at, countingIds, reporter, tag, value } from '../test/builders.ts';
import { createTypist } from './typist.ts';

const stories = Number(process.env['COURANT_BENCH_STORIES'] ?? 10_000);
const rounds = 50;
const bound = { p50: 60, p99: 250 };
const years = 2;
const start = at('2026-03-04T09:00Z');
const english = tag('en');
const sections = ['city', 'sea', 'science', 'arts', 'sport', 'opinion'] as readonly string[] as readonly SectionId[];
const topics = Array.from({ length: 30 }, (_, number) => `topic-${number}` as TopicId);
const contributors = Array.from({ length: 40 }, (_, number) => `person-${number}` as ContributorId);
const log = { info: () => undefined, error: (details: object, message: string) => console.error(message, details) };

const typist = createTypist(7);
const folder = mkdtempSync(join(tmpdir(), 'courant-bench-'));
const storage = await openStorage({ sqliteFile: join(folder, 'courant.sqlite') });
const store = openSqliteSiteStore(join(folder, 'site.sqlite'), log);
const reading = openSqliteSiteStore(join(folder, 'site.sqlite'), log);
const ids = countingIds();
const reader = createReaderHandler({
  store: reading,
  media: { folder, others: new Map() },
  fail: (_response, error) => {
    throw error;
  },
});
const server = createServer(reader).listen(0, '127.0.0.1');
try {
  await load();
  const refresher = createRefresher({ storage, store, now: () => later(start, Math.round(performance.now())), log });
  refresher.start();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await publishOnce(round));
  await refresher.stop();
  report(times);
} finally {
  server.close();
  server.closeAllConnections();
  reading.close();
  store.close();
  await storage.close();
  rmSync(folder, { recursive: true, force: true });
}

async function load(): Promise<void> {
  const began = performance.now();
  await storage.transact(foundPaper);
  const portion = 500;
  for (let from = 0; from < stories; from += portion) {
    await storage.transact(async (writer) => {
      for (let number = from; number < Math.min(from + portion, stories); number++) await write(writer, number);
    });
  }
  const loaded = performance.now();
  const pages = await rebuildSite({ storage, store, now: start, log });
  const built = performance.now();
  while ((await store.compress(100)) > 0);
  const compressed = performance.now();
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
  console.log(
    `${stories} stories loaded in ${seconds(began, loaded)} s; ${pages} pages built in ${seconds(loaded, built)} s ` +
      `(${Math.round((pages / (built - loaded)) * 1000)} a second), compressed in ${seconds(built, compressed)} s`,
  );
}

/** Writes and publishes a story inside one transaction with others, so that loading does not wait for the disk 20,000 times. */
async function write(writer: Writer, number: number) {
  const publishedAt = instant(Math.round(start - (1 - number / stories) * years * 365 * day));
  const parts = partsWithin({ storage, ids, now: () => publishedAt }, writer);
  const made = await draft(parts, number, `${typist.sentence(7)} ${number}`);
  value(await publishArticles(parts, { articles: [{ articleId: made.article.id, publishedAt }], by: reporter }));
}

async function draft(parts: ActionParts, number: number, headline: string) {
  const content = typist.article({ headline, byline: [{ contributorId: pick(contributors, number * 7), role: 'writer' }] });
  const topicIds = [pick(topics, number), pick(topics, number * 3 + 1)];
  return value(
    await createStory(parts, { slugline: headline, sectionId: pick(sections, number), topicIds, edition: english, content, by: reporter }),
  );
}

async function publishOnce(round: number): Promise<number> {
  const headline = `Bench headline ${round} of today`;
  const parts: ActionParts = { storage, ids, now: () => later(start, Math.round(performance.now())) };
  const { article } = await draft(parts, round, headline);
  const began = performance.now();
  const [published] = value(await publishArticles(parts, { articles: [{ articleId: article.id }], by: reporter }));
  const slug = published?.place?.slug;
  const section = `/en/${pick(sections, round)}/`;
  const paths = [`/en/2026/03/04/${slug}/`, '/en/', section, '/en/feed.xml', '/en/rss.xml', '/en/feed.json'];
  while (!paths.every((path) => shows(reading, path, headline))) await new Promise((done) => setImmediate(done));
  for (const path of paths) await expectServed(path, headline);
  const took = performance.now() - began;
  await new Promise((done) => setTimeout(done, 40));
  return took;
}

function shows(site: SiteStore, path: string, headline: string): boolean {
  const page = site.find(path);
  return page?.kind === 'content' && Buffer.from(page.body).includes(headline);
}

async function expectServed(path: string, headline: string): Promise<void> {
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'accept-encoding': 'identity' } });
  if (!(await answer.text()).includes(headline)) throw new Error(`${path} does not show “${headline}” over HTTP: ${answer.status}`);
}

function report(times: readonly number[]): void {
  const sorted = times.toSorted((one, other) => one - other);
  const share = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  const [p50, p99] = [share(0.5), share(0.99)];
  console.log(`publish until visible: p50 ${p50.toFixed(1)} ms (at most ${bound.p50}), p99 ${p99.toFixed(1)} ms (at most ${bound.p99})`);
  if (p50 > bound.p50 || p99 > bound.p99) process.exitCode = 1;
}

async function foundPaper({ publication, changes }: Writer): Promise<void> {
  const timeZone = 'Europe/Lisbon' as Parameters<typeof publication.save>[0]['timeZone'];
  await publication.save({ name: 'The Bench', baseUrl: 'https://bench.example', timeZone, accent: '#c8371b', sameAs: [], ...usualNotices });
  await publication.saveEdition({ tag: english, name: 'The Bench', tagline: '', position: 1 });
  const names = (id: string) => new Map([[english, { name: id, slug: id as Slug }]]);
  for (const [position, id] of sections.entries()) await publication.saveSection({ id, key: id, position, kind: 'news', names: names(id) });
  for (const id of topics) await publication.saveTopic({ id, key: id, names: names(id) });
  for (const id of contributors)
    await publication.saveContributor({ id, slug: id as string as Slug, name: `Name of ${id}`, names: new Map() });
  await changes.add(start, { kind: 'publication-changed' });
}

function pick<Value>(values: readonly Value[], number: number): Value {
  return values[number % values.length] as Value;
}
