/** Calls operations of the API, typed by the contract. */

import { addresses } from '../../contract/addresses.ts';
import type { Operations } from '../../contract/api.ts';
import type { ErrorAnswer, ErrorCode } from '../../contract/errors.ts';
import type { Sent } from '../../contract/operation.ts';

type OperationId = keyof Operations;

/** The parts of a request that the operation has. */
export type CallInput<Id extends OperationId> = Input<'params', Sent<Operations[Id], 'params'>> &
  Input<'query', Sent<Operations[Id], 'query'>> &
  Input<'body', Sent<Operations[Id], 'body'>> &
  (Operations[Id] extends { readonly takes: 'file' } ? { readonly body: Blob } : unknown) & { readonly signal?: AbortSignal | undefined };

type Input<Key extends string, Value> = Value extends undefined ? unknown : { readonly [K in Key]: Value };

/** What the operation answers, as JSON: moments are text. */
export type CallAnswer<Id extends OperationId> = Sent<Operations[Id], 'answer'>;

/** Why a call failed before or without the API: it could not be reached, the draft was ended, or the browser gave no passkey or knows none here. */
type OwnCode = 'offline' | 'draft-closed' | 'passkey-stopped' | 'passkey-impossible';

/** A refusal of the API, or a failure on this side. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly code: ErrorCode | OwnCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode | OwnCode, details: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

interface Loose {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** So long a question waits for the beginning of its answer, in milliseconds; a server that is silent for longer counts as out of reach. */
const longestSilence = 10_000;

/**
 * Calls an operation. Rejects with a `CallError` that has the code of the refusal, `offline` where no server answers. What changes something is
 * waited for as long as it takes.
 */
export async function call<Id extends OperationId>(id: Id, input: CallInput<Id>): Promise<CallAnswer<Id>> {
  const { body, signal } = input as Loose;
  const isFile = body instanceof Blob;
  const { method } = addresses[id];
  const silence = new AbortController();
  const timer = method === 'get' ? setTimeout(() => silence.abort(), longestSilence) : undefined;
  const response = await fetch(addressOf(id, input as Loose), {
    method: method.toUpperCase(),
    ...(body === undefined ? {} : { body: isFile ? body : JSON.stringify(body) }),
    headers: body === undefined || isFile ? {} : { 'Content-Type': 'application/json' },
    signal: AbortSignal.any(signal === undefined ? [silence.signal] : [signal, silence.signal]),
  })
    .catch((error: unknown) => {
      throw signal?.aborted === true ? error : new CallError('offline');
    })
    .finally(() => clearTimeout(timer));
  if (!response.ok) throw await refusalOf(response);
  return (response.status === 204 ? undefined : await response.json()) as CallAnswer<Id>;
}

/** The address of an operation with its parameters and query filled in. */
export function addressOf(id: OperationId, { params = {}, query = {} }: Pick<Loose, 'params' | 'query'>): string {
  const path = addresses[id].path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const entries = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(entries.map(([key, value]) => [key, String(value)]));
  return entries.length === 0 ? path : `${path}?${search}`;
}

/** What a machine between here and the server answers while there is no server behind it. */
const nobodyBehind: readonly number[] = [502, 503, 504];

/** What a refusal says. */
export async function refusalOf(response: Response): Promise<CallError> {
  const answer: Partial<ErrorAnswer> | null = await response.json().catch(() => null);
  if (answer?.error !== undefined) return new CallError(answer.error.code, answer.error.details);
  return new CallError(nobodyBehind.includes(response.status) ? 'offline' : 'unexpected');
}
