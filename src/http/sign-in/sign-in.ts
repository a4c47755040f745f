/** Signing in: the library's endpoints behind our checks, and who is signed in. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ActionParts } from '../../actions/parts.ts';
import { addresses } from '../../contract/addresses.ts';
import { email } from '../../contract/people.ts';
import { day, hour, type Instant, minute } from '../../core/instant.ts';
import { refusal } from '../api/answer.ts';
import { isForeign } from '../api/api.ts';
import type { Logger } from '../log.ts';
import type { FindVisitor } from '../visitor.ts';
import { endpointAt, translated } from './answers.ts';
import { arrivalByPasskey } from './arrival.ts';
import { Attempts } from './attempts.ts';
import { clientAddress } from './client-address.ts';
import { visitorFinder } from './find-visitor.ts';
import { clientHeader, type SignInLibrary, startLibrary } from './library.ts';
import { withoutSession } from './session-cookie.ts';

export interface SignInParts extends ActionParts {
  readonly log: Logger;
  /** What sessions are signed with. */
  readonly secret: string;
}

export interface SignIn {
  /** `/api/auth/…`, and what must be counted before the API answers. Comes before the API. */
  readonly routes: Hono;
  readonly findVisitor: FindVisitor;
  /** Prolongs the session of a request if it is time to; gives the cookies to send. */
  prolong(headers: Headers): Promise<readonly string[]>;
}

const basePath = '/api/auth';

/** More than any request to the library needs. */
const largestBody = 64 * 1024;

/** Joins sign-in to the database. Nothing is read before the first request. */
export function createSignIn(parts: SignInParts): SignIn {
  const library = libraryOf(parts);
  const guard = createGuard(parts);
  const routes = new Hono();
  const tooLarge = bodyLimit({ maxSize: largestBody, onError: () => refusal('too-large', { limit: largestBody }) });
  routes.on(['GET', 'POST'], `${basePath}/*`, tooLarge, (context) => serve(context, { library, guard, now: parts.now }));
  routes.post(addresses.requestPasswordReset.path, tooLarge, async (context, next) => {
    const refused = guard.reset(addressOf(context), await readEmail(context.req.raw));
    return refused ?? (await next());
  });
  return {
    routes,
    findVisitor: visitorFinder(parts),
    async prolong(headers) {
      if (!headers.has('cookie')) return [];
      const { api } = await library();
      const { headers: answered } = await api.getSession({ headers, returnHeaders: true });
      return answered.getSetCookie();
    },
  };
}

/** The library for the publication as it is now: another name or address needs another one. */
function libraryOf(parts: SignInParts): () => Promise<SignInLibrary> {
  const { storage, log, secret } = parts;
  const arrival = arrivalByPasskey(parts);
  let present: { readonly key: string; readonly library: SignInLibrary } | null = null;
  return async () => {
    const publication = await storage.read((reader) => reader.publication.find());
    if (publication === null) throw new Error('nobody can sign in before there is a publication');
    const { baseUrl, name: publicationName } = publication;
    const key = `${baseUrl} ${publicationName}`;
    if (present?.key !== key) {
      present = { key, library: startLibrary({ storage, log, secret, baseUrl, publicationName, arrival }) };
    }
    return present.library;
  };
}

interface Served extends Pick<SignInParts, 'now'> {
  readonly library: () => Promise<SignInLibrary>;
  readonly guard: Guard;
}

async function serve(context: Context, { library: current, guard, now }: Served): Promise<Response> {
  const { raw } = context.req;
  if (isForeign(raw)) return refusal('foreign-origin');
  const url = new URL(raw.url);
  const path = url.pathname.slice(basePath.length);
  const gives = endpointAt(raw.method, path);
  if (gives === null) return refusal('not-found');
  const client = addressOf(context);
  const address = path === '/sign-in/email' ? await readEmail(raw) : null;
  const refused = address === null ? null : guard.signIn(client, address);
  if (refused !== null) return refused;
  const library = await current();
  const isArrival = url.searchParams.has('context') || url.searchParams.has('arriving');
  const headers = isArrival ? withoutSession(raw.headers) : new Headers(raw.headers);
  headers.set(clientHeader, client);
  if (!isArrival && path.includes('register')) {
    const stale = await whyNotFresh(library, headers, now());
    if (stale !== null) return stale;
  }
  const body = raw.method === 'POST' ? { body: await raw.clone().text() } : {};
  const answer = await library.handler(new Request(raw.url, { method: raw.method, headers, ...body }));
  if (address !== null && answer.ok) guard.forgetSignIn(client, address);
  return await translated(answer, gives);
}

/** A new way in needs somebody who signed in lately: a session that was left open is not enough. */
async function whyNotFresh({ api }: SignInLibrary, headers: Headers, now: Instant): Promise<Response | null> {
  const found = await api.getSession({ headers, query: { disableRefresh: true } });
  if (found === null) return refusal('not-signed-in');
  return now - found.session.createdAt.getTime() < day ? null : refusal('sign-in-again');
}

type Guard = ReturnType<typeof createGuard>;

/** Counts by account what the library counts by address alone. It counts for accounts that do not exist too. */
function createGuard({ now }: Pick<SignInParts, 'now'>) {
  const fromOne = new Attempts({ attempts: 10, within: 15 * minute });
  const fromAll = new Attempts({ attempts: 100, within: hour });
  const resets = new Attempts({ attempts: 5, within: hour });
  const resetsFromOne = new Attempts({ attempts: 20, within: hour });
  const wait = (milliseconds: number | null): Response | null =>
    milliseconds === null ? null : refusal('too-many-requests', {}, { 'Retry-After': String(Math.ceil(milliseconds / 1000)) });
  return {
    signIn: (client: string, address: string): Response | null =>
      wait(fromOne.count(`${client} ${address}`, now()) ?? fromAll.count(address, now())),
    forgetSignIn(client: string, address: string): void {
      fromOne.forget(`${client} ${address}`);
      fromAll.forget(address);
    },
    reset: (client: string, address: string): Response | null => wait(resetsFromOne.count(client, now()) ?? resets.count(address, now())),
  };
}

/** The mail address in a request's body; empty if there is none. */
async function readEmail(request: Request): Promise<string> {
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => null);
  const given = typeof body === 'object' && body !== null && 'email' in body ? email.safeParse(body.email) : null;
  return given?.success === true ? given.data : '';
}

/** From where the request comes, as far as the server underneath says it. */
function addressOf(context: Context): string {
  const environment: { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } } | undefined = context.env;
  return clientAddress(environment?.incoming?.socket?.remoteAddress, context.req.header('x-forwarded-for'));
}
