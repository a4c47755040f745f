/** The newsroom's program for the browser, as Vite built it: one page for every address, and its parts, which never change. */
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { newsroomSecurity } from '../security-headers.ts';
import { acceptedCodings } from '../site/accept-encoding.ts';

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

type Bytes = Uint8Array<ArrayBuffer>;

interface Part {
  readonly type: string;
  readonly identity: Bytes;
  /** The compressed forms that the build made, as files beside it. */
  readonly br: Bytes | null;
  readonly gzip: Bytes | null;
}

/** The page and its parts from the folder that they were built into. A part is read when somebody first asks for it, the page every time. */
export function newsroomFiles(folder: string): Hono {
  const files = new Hono();
  const parts = new Map<string, Part>();
  const part = async (name: string): Promise<Part | null> => {
    const found = parts.get(name) ?? (await readPart(join(folder, 'assets'), name));
    if (found !== null) parts.set(name, found);
    return found;
  };
  files.get('/newsroom/assets/:name', async (context) => {
    const found = await part(context.req.param('name'));
    return found === null ? context.notFound() : partAnswer(found, context.req.header('accept-encoding'));
  });
  const answerPage = async (): Promise<Response> => {
    const html = await readFile(join(folder, 'newsroom.html'), 'utf8').catch(() => null);
    return html === null ? notBuilt() : pageAnswer(html);
  };
  files.get('/newsroom', answerPage);
  files.get('/newsroom/*', answerPage);
  return files;
}

/** Only names that are in the folder are read; null for any other. */
async function readPart(folder: string, name: string): Promise<Part | null> {
  const names = await readdir(folder).catch((): string[] => []);
  const type = types[name.split('.').at(-1) ?? ''];
  if (type === undefined || !names.includes(name)) return null;
  const bytes = async (file: string): Promise<Bytes> => new Uint8Array(await readFile(join(folder, file)));
  const form = async (file: string): Promise<Bytes | null> => (names.includes(file) ? await bytes(file) : null);
  const [identity, br, gzip] = await Promise.all([bytes(name), form(`${name}.br`), form(`${name}.gz`)]);
  return { type, identity, br, gzip };
}

function partAnswer(part: Part, accepted: string | undefined): Response {
  const headers = { 'Content-Type': part.type, 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Accept-Encoding' };
  const coding = acceptedCodings(accepted).find((form) => part[form] !== null) ?? 'identity';
  return new Response(part[coding], { headers: coding === 'identity' ? headers : { ...headers, 'Content-Encoding': coding } });
}

function pageAnswer(html: string): Response {
  const nonce = randomBytes(16).toString('base64');
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ...newsroomSecurity(nonce) };
  return new Response(html.replaceAll('%NONCE%', nonce), { headers });
}

function notBuilt(): Response {
  const text = 'The newsroom was not built. Run `npm run build` in the folder of the program, then load this page again.\n';
  return new Response(text, { status: 503, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' } });
}
