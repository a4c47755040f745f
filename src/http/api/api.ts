/** The API as a whole: finds the route, checks who asks and what is sent, and lets the route answer. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import { type Operation, permissionsFor } from '../../contract/operation.ts';
import type { Permission } from '../../core/permission.ts';
import { isFromForeignPage } from '../foreign-origin.ts';
import { type FindVisitor, type Visitor, visitorMay } from '../visitor.ts';
import { answerOf, refusal } from './answer.ts';
import type { ApiRequest, Route } from './route.ts';

/** As much JSON as is read, in bytes: from those who may be nobody, and from those who are known, who may send an article. */
const largestJson = { ofAnyone: 64 * 1024, ofKnown: 8 * 1024 * 1024 } as const;

/** Mounts the routes. */
export function createApi(routes: readonly Route[], findVisitor: FindVisitor): Hono {
  const api = new Hono();
  for (const route of routes) {
    const path = route.operation.path.replaceAll(/\{(\w+)\}/g, ':$1');
    api.on(route.operation.method.toUpperCase(), path, (context) => serve(route, context, findVisitor));
  }
  return api;
}

async function serve(route: Route, context: Context, findVisitor: FindVisitor): Promise<Response> {
  const { operation } = route;
  const raw = context.req.raw;
  if (isForeign(raw)) return refusal('foreign-origin');
  const visitor = await findVisitor(raw.headers);
  const denied = denial(operation, visitor);
  if (denied !== null) return denied;
  const read = (await tooLarge(operation, context)) ?? (await readRequest(operation, context));
  if (read instanceof Response) return read;
  const request = { ...read, visitor, raw, visitorNow: () => findVisitor(raw.headers) };
  if (visitor !== null && route.subjects !== undefined) {
    const forbidden = await forbiddance(route, { ...request, visitor });
    if (forbidden !== null) return forbidden;
  }
  return answerOf(operation, await route.run(request));
}

/** A request that changes something must not come from another site's page, unless it brings a key, which no page has by itself. */
export function isForeign({ method, headers, url }: Request): boolean {
  if (method === 'GET' || headers.has('authorization')) return false;
  return isFromForeignPage(headers, headers.get('host') ?? new URL(url).host);
}

function denial(operation: Operation, visitor: Visitor | null): Response | null {
  if (operation.access === 'anyone') return null;
  if (visitor === null) return refusal('not-signed-in');
  const { token } = visitor;
  if (token === null) return null;
  if (operation.access === 'signed-in') return refusal('not-allowed');
  const scope = permissionsFor(operation).find((permission) => !token.scopes.includes(permission));
  return scope === undefined ? null : refusal('scope-missing', { scope });
}

/** What cannot be read on the desk is said not to be there, so that nobody learns of it by guessing. */
async function forbiddance({ operation, subjects }: Route, request: ApiRequest<unknown>): Promise<Response | null> {
  if (subjects === undefined) return null;
  const { person } = request.visitor;
  const found = await subjects(request);
  const unscoped = { person, token: null };
  const isThere = found !== null && found.length > 0;
  if (!isThere || !found.every((subject) => visitorMay(unscoped, 'read-desk', subject))) return refusal('not-found');
  const may = (permission: Permission) => found.every((subject) => visitorMay(request.visitor, permission, subject));
  const permission = permissionsFor(operation).find((one) => !may(one));
  if (permission === undefined) return null;
  const editions = found.filter((subject) => !visitorMay(request.visitor, permission, subject)).flatMap(({ edition }) => edition ?? []);
  return refusal('not-allowed', { permission, editions });
}

/** Refuses JSON of more bytes than anybody needs to send, before it is in memory. */
async function tooLarge({ access, body }: Operation, context: Context): Promise<Response | null> {
  if (body === undefined) return null;
  const limit = access === 'anyone' ? largestJson.ofAnyone : largestJson.ofKnown;
  const check = bodyLimit({ maxSize: limit, onError: () => refusal('too-large', { limit }) });
  return (await check(context, async () => undefined)) ?? null;
}

type Read = Pick<ApiRequest<unknown>, 'params' | 'query' | 'body'>;

async function readRequest(operation: Operation, context: Context): Promise<Read | Response> {
  const body = operation.body === undefined ? undefined : await context.req.json().catch(() => null);
  const parts = { params: context.req.param(), query: context.req.query(), body };
  const problems: string[] = [];
  const read = (part: keyof Read): unknown => {
    const schema: z.ZodType | undefined = operation[part];
    if (schema === undefined) return undefined;
    const parsed = schema.safeDecode(parts[part] as never);
    if (parsed.success) return parsed.data;
    problems.push(...parsed.error.issues.map(({ path, message }) => `${[part, ...path].join('.')}: ${message}`));
    return undefined;
  };
  const request = { params: read('params'), query: read('query'), body: read('body') } as Read;
  return problems.length > 0 ? refusal('bad-request', { problems }) : request;
}
