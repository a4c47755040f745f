/** A page from the web, within limits of size, time and redirects. */
import { fail, ok, type Result } from '../../core/result.ts';
import { pageLimit } from './page-file.ts';

export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** Where it was found in the end. */
  readonly url: string;
}

export type FetchPageError =
  | { readonly code: 'not-an-address'; readonly url: string }
  | { readonly code: 'page-unreachable'; readonly url: string; readonly reason: string }
  | { readonly code: 'page-answered-error'; readonly url: string; readonly status: number }
  | { readonly code: 'page-not-text'; readonly url: string; readonly type: string }
  | { readonly code: 'page-too-slow'; readonly url: string; readonly seconds: number }
  | { readonly code: 'page-too-long'; readonly url: string; readonly limit: number }
  | { readonly code: 'too-many-redirects'; readonly url: string };

export interface FetchLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly redirects: number;
}

const usualLimits: FetchLimits = { bytes: pageLimit, milliseconds: 30_000, redirects: 5 };

/**
 * Fetches a page over http or https. Refuses other schemes and addresses with a password, answers that are no success or no text, and what
 * goes over the limits. An answer's charset, where its headers name one, is written into the bytes only if they do not name one themselves.
 */
export async function fetchPage(address: string, limits: Partial<FetchLimits> = {}): Promise<Result<FetchedPage, FetchPageError>> {
  const { bytes, milliseconds, redirects } = { ...usualLimits, ...limits };
  const signal = AbortSignal.timeout(milliseconds);
  let url = address;
  try {
    for (let hop = 0; hop <= redirects; hop++) {
      if (!isWebAddress(url)) return fail({ code: 'not-an-address', url });
      const answer = await fetch(url, { redirect: 'manual', signal, headers: { accept: 'text/html,text/plain;q=0.9' } });
      const next = answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null;
      if (next === null) return await read(answer, url, bytes);
      await answer.body?.cancel();
      url = new URL(next, url).href;
    }
    return fail({ code: 'too-many-redirects', url: address });
  } catch (error) {
    if (signal.aborted) return fail({ code: 'page-too-slow', url, seconds: milliseconds / 1000 });
    return fail({ code: 'page-unreachable', url, reason: reasonOf(error) });
  }
}

/** The failure in words: what happened, with which address, and what to do. */
export function describeFetchError(error: FetchPageError): string {
  switch (error.code) {
    case 'not-an-address':
      return `${error.url}: only addresses that begin with http:// or https:// and name no password can be fetched.`;
    case 'page-unreachable':
      return `${error.url}: the page cannot be reached (${error.reason}). Check the address and the network, or save the page and import the file.`;
    case 'page-answered-error':
      return `${error.url}: the site answered ${error.status}. Check the address, or save the page and import the file.`;
    case 'page-not-text':
      return `${error.url}: this is ${error.type || 'of no type'}, not a page. Give the address of the page itself.`;
    case 'page-too-slow':
      return `${error.url}: no whole page came within ${error.seconds} seconds. Try again, or save the page and import the file.`;
    case 'page-too-long':
      return `${error.url}: the page is larger than ${(error.limit / 1_048_576).toFixed(0)} MB and was not read. Save its text alone and import that.`;
    case 'too-many-redirects':
      return `${error.url}: the site only leads from one address to the next. Give the address at which the page is shown.`;
  }
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
}

async function read(answer: Response, url: string, limit: number): Promise<Result<FetchedPage, FetchPageError>> {
  const type = (answer.headers.get('content-type') ?? '').toLowerCase();
  const problem: FetchPageError | null = !answer.ok
    ? { code: 'page-answered-error', url, status: answer.status }
    : type !== '' && !/^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/.test(type)
      ? { code: 'page-not-text', url, type: type.split(';')[0] ?? '' }
      : Number(answer.headers.get('content-length') ?? '0') > limit
        ? { code: 'page-too-long', url, limit }
        : null;
  if (problem !== null) {
    await answer.body?.cancel();
    return fail(problem);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body ?? []) {
    length += chunk.length;
    if (length > limit) return fail({ code: 'page-too-long', url, limit });
    chunks.push(chunk);
  }
  return ok({ bytes: withCharset(Buffer.concat(chunks), type), url });
}

/** HTML of another charset than UTF-8 that only the answer's headers name gets a tag that names it. */
function withCharset(bytes: Uint8Array, type: string): Uint8Array {
  const charset = /charset\s*=\s*["']?([\w.:-]+)/.exec(type)?.[1];
  if (charset === undefined || /^utf-?8$/.test(charset) || !type.includes('html')) return bytes;
  if (/<meta[^>]+charset/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))) return bytes;
  return Buffer.concat([Buffer.from(`<meta charset="${charset}">`), bytes]);
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? ('code' in cause ? String(cause.code) : cause.message) : String(cause);
}
