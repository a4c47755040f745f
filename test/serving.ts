/** A real server on a free port of this machine, over a site store in a temporary folder that a test fills. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Hono } from 'hono';
import { pino } from 'pino';
import type { TimeZone } from '../src/core/instant.ts';
import type { LanguageTag } from '../src/core/language.ts';
import { failureHandler } from '../src/http/failure.ts';
import { type Patience, type RunningServer, startServer } from '../src/http/server.ts';
import { createReaderHandler } from '../src/http/site/reader-handler.ts';
import type { EditionFrame, PublishedEdition } from '../src/render/published.ts';
import { framesEntry, type SitePage, type SiteStore } from '../src/site/site-store.ts';
import { openSqliteSiteStore } from '../src/site/stores/sqlite.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
}

export interface Serving {
  readonly store: SiteStore;
  readonly mediaFolder: string;
  readonly server: RunningServer;
  /** What went wrong inside, in the order in which it was logged. */
  readonly logged: readonly string[];
  /** Puts pages and waits until their compressed forms are made. */
  put(pages: Readonly<Record<string, SitePage>>): Promise<void>;
  get(path: string, headers?: Readonly<Record<string, string>>, method?: string): Promise<Answer>;
  /** Sends bytes as they are and gives everything that comes back until the server closes, or nothing more comes. */
  raw(bytes: string | Buffer): Promise<string>;
  stop(): Promise<void>;
}

/** Starts to serve. The site has the frames of these editions. */
export async function serving(editions: readonly string[] = ['en', 'fr', 'zh-Hans', 'zh-Hant'], patience?: Patience): Promise<Serving> {
  const folder = await mkdtemp(join(tmpdir(), 'courant-serving-'));
  const mediaFolder = join(folder, 'media');
  await mkdir(mediaFolder);
  const store = openSqliteSiteStore(join(folder, 'site.sqlite'));
  const logged: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => void logged.push(line) });
  const fail = failureHandler(log);
  const reader = createReaderHandler({ store, media: { folder: mediaFolder, others: new Map() }, fail });
  const application = new Hono()
    .get('/api/health', (context) => context.json({ status: 'ok' }))
    .post('/api/slow', async (context) => {
      await wait(Number(await context.req.text()));
      return context.json({ status: 'ok' });
    });
  const server = await startServer({ reader, application, fail, host: '127.0.0.1', port: 0, ...(patience && { patience }) });
  let puts = 0;
  const put = async (pages: Readonly<Record<string, SitePage>>): Promise<void> => {
    const key = `test ${puts++}`;
    await store.update(async (writer) => void writer.put(key, new Map(Object.entries(pages)), null));
    while ((await store.compress(100)) > 0);
  };
  await put({ [framesEntry]: aPage(JSON.stringify(framesOf(editions)), { type: 'application/json' }) });
  return {
    store,
    mediaFolder,
    server,
    logged,
    put,
    get: (path, headers = {}, method = 'GET') => fetchFrom(server.port, { path, headers, method }),
    raw: (bytes) => exchangeWith(server.port, bytes),
    async stop() {
      await server.stop(1000);
      store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A page of the store: HTML with status 200 unless something else is said. */
export function aPage(text: string, rest: Partial<SitePage & { kind: 'content' }> = {}): SitePage {
  return { kind: 'content', status: 200, type: 'text/html; charset=utf-8', body: Buffer.from(text), languages: [], ...rest };
}

/** The frames of some editions of one paper. */
function framesOf(tags: readonly string[]): readonly EditionFrame[] {
  const editions = tags.map((tag): PublishedEdition => ({ tag: tag as LanguageTag, name: `Paper ${tag}`, tagline: '' }));
  const publication = {
    name: 'Paper',
    baseUrl: 'https://paper.example',
    timeZone: 'UTC' as TimeZone,
    accent: '#123456',
    sameAs: [],
    tellsMachineHelp: true,
  };
  return editions.map((edition) => ({ publication, edition, editions, sections: [] }));
}

function fetchFrom(
  port: number,
  { path, headers, method }: { path: string; headers: Readonly<Record<string, string>>; method: string },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString('utf8') });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

function exchangeWith(port: number, bytes: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
    });
    socket.setTimeout(700, () => socket.destroy());
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? undefined : reject(error),
    );
    socket.on('close', () => resolve(received));
  });
}
