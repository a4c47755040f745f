/** People of a newsroom who call the API of the real program over the network, without a browser. */
import { addresses } from '../src/contract/addresses.ts';
import type { Operations } from '../src/contract/api.ts';
import type { Sent } from '../src/contract/operation.ts';

const password = 'forty steps to the old quay';

interface Parts {
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Caller {
  /** The cookie of the session, for requests that are not operations. */
  readonly cookie: string;
  /** Calls an operation; its answer. Rejects with what the program said if it refuses. */
  call<Id extends keyof Operations>(id: Id, parts?: Parts): Promise<Sent<Operations[Id], 'answer'>>;
}

/** Somebody who calls the program at an address; with an empty cookie nobody who is known there. */
function callerAt(address: string, cookie = ''): Caller {
  return {
    cookie,
    async call(id, { params = {}, body } = {}) {
      const { method, path } = addresses[id];
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
      const headers = { cookie, 'content-type': 'application/json' };
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const answer = await fetch(new URL(filled, address), { method: method.toUpperCase(), headers, ...sent });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${id} was refused: ${answer.status} ${text}`);
      return text === '' ? undefined : JSON.parse(text);
    },
  };
}

/** Accepts the invitation that `courant user add` printed, and signs in. */
export async function guestAt(address: string, invitation: string): Promise<Caller> {
  const params = { secret: /invitation\/(\S+)/.exec(invitation)?.[1] ?? '' };
  const { name } = await callerAt(address).call('readInvitation', { params });
  const { email } = await callerAt(address).call('acceptInvitation', { params, body: { name, password, language: null } });
  return await signedInAt(address, email);
}

/** Signs in with mail address and password, as the sign-in screen does. */
async function signedInAt(address: string, email: string): Promise<Caller> {
  const answer = await fetch(new URL('/api/auth/sign-in/email', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`${email} was not let in: ${answer.status} ${await answer.text()}`);
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
  return callerAt(address, cookies.join('; '));
}
