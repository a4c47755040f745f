/** The API of a newsroom, in this process and without a port, called by people who are signed in. */
import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { pino } from 'pino';
import type { z } from 'zod';
import { type Operations, operations } from '../../src/contract/api.ts';
import type { Sent, Taken } from '../../src/contract/operation.ts';
import type { Permission } from '../../src/core/permission.ts';
import type { Person } from '../../src/core/person.ts';
import { createApi } from '../../src/http/api/api.ts';
import { allRoutes } from '../../src/http/api/routes.ts';
import { createAccess } from '../../src/http/sign-in/access.ts';
import { openProvider } from '../../src/machine/open-provider.ts';
import type { Mailer } from '../../src/mail/mailer.ts';
import type { Newsroom } from '../newsroom.ts';
import { aPerson, bearer, sessionCookie } from './signed-in.ts';

type OperationId = keyof Operations;

type Input<Id extends OperationId> = {
  readonly [Part in 'params' | 'query' | 'body']?: Sent<Operations[Id], Part>;
};

/** An answer that was checked against its operation, or the code of a refusal. */
interface Called<Id extends OperationId> {
  readonly status: number;
  /** Null where the operation succeeded. */
  readonly code: string | null;
  readonly details: Readonly<Record<string, unknown>>;
  /** Throws if the operation was refused. */
  readonly answer: Taken<Operations[Id], 'answer'>;
  readonly headers: Headers;
}

/** Somebody, or something, that calls the API. */
export interface Caller {
  call<Id extends OperationId>(id: Id, input?: Input<Id>): Promise<Called<Id>>;
  /** Any request, with the headers by which the caller is known. */
  request(path: string, init?: RequestInit): Promise<Response>;
}

export interface NewsroomApi {
  readonly nobody: Caller;
  /** A person in a browser. What is left out of the person is filled in. */
  signedIn(person?: Partial<Person>): Promise<Caller & { readonly person: Person }>;
  /** A machine with a person's key. */
  machine(person: Person, scopes: readonly Permission[]): Promise<Caller>;
  /** A caller with these headers. */
  with(headers: Readonly<Record<string, string>>): Caller;
  /** Resolves when what was begun after answers is done. */
  settled(): Promise<void>;
}

export const testSecret = 'a secret for tests that is long enough';

/** Opens the API on a newsroom. */
export function openApi(
  { parts, storage, mediaFolder, originalsFolder }: Pick<Newsroom, 'parts' | 'storage' | 'mediaFolder' | 'originalsFolder'>,
  { mailer = null }: { readonly mailer?: Mailer | null } = {},
): NewsroomApi {
  const log = pino({ level: 'silent' });
  const newSecret = () => randomBytes(32).toString('base64url');
  const access = createAccess({ ...parts, newSecret, log, secret: testSecret, mailer });
  const application = new Hono()
    .route('/', access.routes)
    .route(
      '/',
      createApi(
        allRoutes({ ...parts, ...access.parts, pictureFolders: { mediaFolder, originalsFolder }, openProvider }),
        access.findVisitor,
      ),
    );
  const caller = (known: Readonly<Record<string, string>>): Caller => {
    const request: Caller['request'] = async (path, init = {}) => {
      const headers = new Headers(init.headers);
      for (const [name, text] of Object.entries(known)) headers.set(name, text);
      return await application.request(path, { ...init, headers });
    };
    return { request, call: (id, input = {}) => call(request, id, input) };
  };
  return {
    nobody: caller({}),
    with: caller,
    settled: access.settled,
    async signedIn(person) {
      const entered = await aPerson(parts, person);
      return { person: entered, ...caller({ cookie: await sessionCookie(storage, testSecret, entered.id) }) };
    },
    machine: async (person, scopes) => caller({ authorization: await bearer(parts, person.id, scopes) }),
  };
}

async function call<Id extends OperationId>(request: Caller['request'], id: Id, input: Input<Id>): Promise<Called<Id>> {
  const operation: { readonly method: string; readonly path: string; readonly answer?: z.ZodType } = operations[id];
  const { params = {}, query = {}, body } = input as { params?: Record<string, string>; query?: Record<string, string>; body?: unknown };
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams(query).toString();
  const response = await request(search === '' ? path : `${path}?${search}`, {
    method: operation.method.toUpperCase(),
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { status, headers } = response;
  const json: unknown = status === 204 ? undefined : await response.json();
  const refused = response.ok ? null : (json as { error: { code: string; details: Record<string, unknown> } }).error;
  return {
    status,
    headers,
    code: refused?.code ?? null,
    details: refused?.details ?? {},
    get answer() {
      if (refused !== null) throw new Error(`${id} was refused: ${JSON.stringify(refused)}`);
      return (operation.answer === undefined ? undefined : operation.answer.parse(json)) as Taken<Operations[Id], 'answer'>;
    },
  };
}
