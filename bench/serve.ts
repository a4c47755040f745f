/**
 * Requests a second for 1,000 articles drawn at random: the whole program against nginx, which serves the same bytes from files.
 * `npm run bench:serve`; needs `nginx` and `wrk`. Ends with 1 if the ratio is below the bound.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openSqliteSiteStore } from '../src/site/stores/sqlite.ts';
import { freePort } from '../test/free-port.ts';

/** Programs of the machine, which no package brings. */
const tools = { nginx: 'nginx', wrk: 'wrk' };
const articles = 1000;
const articleBytes = 20_480;
const rounds = 3;
const seconds = 8;
const connections = 32;
const bound = 0.5;
const aim = 0.9;
const program = new URL('../src/cli/main.ts', import.meta.url).pathname;
/** A fixed public address: one that followed the port would have the pages made anew, and the measured ones are only in the store. */
const environment = { ...process.env, COURANT_URL: 'https://measured.example' };
const script = new URL('./serve.lua', import.meta.url).pathname;

interface Figures {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly errors: number;
}

async function main(): Promise<number> {
  const missing = Object.values(tools).filter((tool) => spawnSync(tool, ['-v']).error !== undefined);
  if (missing.length > 0) {
    console.error(`This measurement needs ${missing.join(' and ')}: apt-get install ${missing.join(' ')}`);
    return 1;
  }
  const folder = await mkdtemp(join(tmpdir(), 'courant-bench-serve-'));
  const servers: ChildProcess[] = [];
  try {
    return await measure(folder, servers);
  } finally {
    for (const server of servers) await ended(server);
    await rm(folder, { recursive: true });
  }
}

async function measure(folder: string, servers: ChildProcess[]): Promise<number> {
  const paths = await makeSite(folder);
  const [courantPort, nginxPort] = [await freePort(), await freePort()];
  const data = join(folder, 'data');
  servers.push(
    spawn(process.execPath, [program, 'start', '--data', data, '--port', String(courantPort)], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment,
    }),
  );
  servers.push(
    spawn(tools.nginx, ['-p', folder, '-c', await nginxConfiguration(folder, nginxPort), '-e', join(folder, 'nginx-error.log')], {
      stdio: 'inherit',
    }),
  );
  const sites = { courant: `http://127.0.0.1:${courantPort}`, nginx: `http://127.0.0.1:${nginxPort}` };
  await sameBytes(sites, paths);
  const figures: Record<keyof typeof sites, Figures[]> = { courant: [], nginx: [] };
  for (const site of ['courant', 'nginx'] as const) await load(sites[site], folder, 2);
  for (let round = 1; round <= rounds; round++) {
    for (const site of ['courant', 'nginx'] as const) {
      const result = await load(sites[site], folder, seconds);
      figures[site].push(result);
      console.log(`round ${round}  ${line(site, result)}`);
    }
  }
  return report(median(figures.courant), median(figures.nginx));
}

function report(courant: Figures, nginx: Figures): number {
  const ratio = courant.requestsPerSecond / nginx.requestsPerSecond;
  console.log(`median   ${line('courant', courant)}`);
  console.log(`median   ${line('nginx', nginx)}`);
  console.log(`ratio    ${ratio.toFixed(2)} (bound ${bound}, aim ${aim})`);
  if (courant.errors + nginx.errors > 0) console.error('Some requests failed: the figures mean nothing.');
  return ratio >= bound && courant.errors + nginx.errors === 0 ? 0 : 1;
}

/** Puts articles into a new data folder, and the same bytes as files for nginx; returns their paths. */
async function makeSite(folder: string): Promise<readonly string[]> {
  const data = join(folder, 'data');
  const made = spawnSync(process.execPath, [program, 'init', '--empty', '--data', data], { encoding: 'utf8', env: environment });
  if (made.status !== 0) throw new Error(`No publication could be made: ${made.stderr}`);
  const store = openSqliteSiteStore(join(data, 'site.sqlite'));
  const paths = Array.from(
    { length: articles },
    (_, index) => `/en/2026/11/${String((index % 28) + 1).padStart(2, '0')}/measured-article-${index}/`,
  );
  const type = 'text/html; charset=utf-8';
  await store.update(async (pages) => {
    for (const [index, path] of paths.entries()) {
      const page = { kind: 'content', status: 200, type, body: Buffer.from(article(index)), languages: [] } as const;
      pages.put(`measured ${index}`, new Map([[path, page]]), null);
    }
  });
  while ((await store.compress(50)) > 0);
  for (const path of paths) {
    const page = store.find(path);
    if (page?.kind !== 'content' || page.gzip === null) throw new Error(`${path} was not stored`);
    const file = join(folder, 'www', path, 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, page.body);
    await writeFile(`${file}.gz`, page.gzip);
  }
  store.close();
  await writeFile(join(folder, 'paths.txt'), `${paths.join('\n')}\n`);
  return paths;
}

const words =
  'the harbour master wrote that every ship which had left before the tide turned was seen again near northern light by keepers who counted ' +
  'sails and lamps at dawn while in town bakers opened early because fog made people hungry and curious about what it hid from them';

/** A page of a fixed size whose words are drawn from a fixed sequence: the same in every run, different for every article. */
function article(index: number): string {
  const list = words.split(' ');
  let state = index * 7919 + 17;
  const word = (): string => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return `${list[state % list.length] ?? ''}${state % 11 === 0 ? (state % 9973).toString(36) : ''}`;
  };
  const headline = `Measured article ${index}`;
  let page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${headline}</title><style>p{margin:0 0 1em}</style><h1>${headline}</h1>\n`;
  while (page.length < articleBytes - 8) page += `<p>${Array.from({ length: 60 }, word).join(' ')}.\n`;
  return `${page.slice(0, articleBytes - 8)}</html>\n`;
}

async function nginxConfiguration(folder: string, port: number): Promise<string> {
  const file = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/nginx-${kind};`);
  const isRoot = process.getuid?.() === 0;
  await writeFile(
    file,
    `${isRoot ? 'user root;' : ''} worker_processes 2; daemon off; pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
  types { text/html html; }
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; gzip_static on;
  ${temporary.join(' ')}
  server { listen 127.0.0.1:${port} backlog=1024; root ${folder}/www; }
}
`,
  );
  return file;
}

/** Waits until both sites answer, and makes sure that they answer with the same bytes. */
async function sameBytes(sites: Readonly<Record<'courant' | 'nginx', string>>, paths: readonly string[]): Promise<void> {
  for (const path of [paths[0], paths[500], paths[999]]) {
    const [courant, nginx] = await Promise.all([answer(sites.courant + path), answer(sites.nginx + path)]);
    if (courant !== nginx || courant.length !== articleBytes) throw new Error(`The two servers do not serve the same page at ${path}`);
  }
}

async function answer(address: string): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    try {
      const response = await fetch(address, { headers: { 'accept-encoding': 'gzip' } });
      if (response.ok && response.headers.get('content-encoding') === 'gzip') return await response.text();
    } catch (error) {
      if (attempt > 200) throw error;
    }
    if (attempt > 200) throw new Error(`${address} does not answer with a compressed page`);
    await wait(50);
  }
}

let seed = 1;

/** One measurement: as many requests as 32 connections can make, for so many seconds. */
function load(site: string, folder: string, duration: number): Promise<Figures> {
  const forWrk = { ...process.env, SERVE_PATHS: join(folder, 'paths.txt'), SERVE_SEED: String(seed++) };
  const wrk = spawn(tools.wrk, ['-t1', `-c${connections}`, `-d${duration}s`, '-s', script, site], { env: forWrk });
  let output = '';
  wrk.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    wrk.on('error', reject);
    wrk.on('close', () => {
      const result = /RESULT (.*)/.exec(output)?.[1];
      if (result === undefined) {
        reject(new Error(`wrk gave no result: ${output}`));
        return;
      }
      const { requests, seconds: took, p50, p99, errors } = JSON.parse(result) as Record<string, number> & { requests: number };
      resolve({ requestsPerSecond: requests / (took ?? 1), p50: p50 ?? 0, p99: p99 ?? 0, errors: errors ?? 0 });
    });
  });
}

function median(figures: readonly Figures[]): Figures {
  const sorted = [...figures].sort((one, other) => one.requestsPerSecond - other.requestsPerSecond);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return { ...middle, errors: figures.reduce((sum, { errors }) => sum + errors, 0) };
}

function line(site: string, { requestsPerSecond, p50, p99, errors }: Figures): string {
  return `${site.padEnd(8)} ${Math.round(requestsPerSecond)} requests/s, p50 ${p50} ms, p99 ${p99} ms, ${errors} errors`;
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await gone;
}

process.exitCode = await main();
