/** Asking a service over HTTP: every way in which that can fail becomes a failure that says what happened. */
import type { MachineFailure, MachineFailureCode } from '../core/machine/service.ts';
import { fail, ok, type Result } from '../core/result.ts';

export interface Question {
  readonly address: string;
  /** What is sent: JSON, or a form; null asks without sending anything. */
  readonly body: { readonly json: unknown } | { readonly form: Readonly<Record<string, string>> } | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | null;
  /** What a service means by an answer of its own; null for what the status means anyway. */
  readonly meaning?: (status: number, text: string) => MachineFailureCode | null;
}

/** How long a service may take: chat services write slowly. */
const patience = 60_000;

/** More than any translation of what is sent at once. */
const mostBytes = 4_000_000;

/** The JSON that the service answers. It is never followed to another address: only the owner says where texts go. */
export async function askService({ address, body, headers = {}, signal, meaning }: Question): Promise<Result<unknown, MachineFailure>> {
  const timeout = AbortSignal.timeout(patience);
  try {
    const response = await fetch(address, {
      ...(body === null
        ? { method: 'GET' }
        : { method: 'POST', body: 'json' in body ? JSON.stringify(body.json) : new URLSearchParams(body.form) }),
      headers: {
        accept: 'application/json',
        ...(body !== null && 'json' in body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      redirect: 'manual',
      signal: signal === null ? timeout : AbortSignal.any([timeout, signal]),
    });
    const text = await readText(response);
    if (response.ok) return readJson(text);
    const code = meaning?.(response.status, text) ?? codeOfStatus(response.status);
    return fail({ code, said: saidIn(text) || `HTTP ${response.status}`, retryAfter: secondsOf(response.headers.get('retry-after')) });
  } catch (error) {
    signal?.throwIfAborted();
    if (timeout.aborted) return failure('machine-timed-out', `No answer within ${patience / 1_000} s.`);
    return failure('machine-unreachable', reasonOf(error));
  }
}

/** A failure about which the service said nothing of when to ask again. */
export function failure(code: MachineFailureCode, said: string): { readonly ok: false; readonly error: MachineFailure } {
  return fail({ code, said, retryAfter: null });
}

/** Of an answer that is not what the service’s documentation says. */
export function unreadable(answer: unknown): { readonly ok: false; readonly error: MachineFailure } {
  return failure('machine-answer-unreadable', shortened(JSON.stringify(answer) ?? ''));
}

/** The fields of a JSON object; none of anything else. */
export function fieldsOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null ? { ...json } : {};
}

/** The items of a JSON list; none of anything else. */
export function itemsOf(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json : [];
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.byteLength;
    if (bytes > mostBytes) throw new Error(`The answer is longer than ${mostBytes} bytes.`);
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

function readJson(text: string): Result<unknown, MachineFailure> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return failure('machine-answer-unreadable', shortened(text));
  }
}

function codeOfStatus(status: number): MachineFailureCode {
  if (status === 401 || status === 403) return 'machine-key-refused';
  if (status === 402 || status === 456) return 'machine-quota-spent';
  if (status === 408 || status === 504) return 'machine-timed-out';
  if (status === 429 || status === 503 || status === 529) return 'machine-busy';
  return status >= 500 ? 'machine-failed' : 'machine-request-refused';
}

/** What the services put into their refusals: `message`, `error`, `error.message`, `explanation`. */
function saidIn(text: string): string {
  try {
    const { explanation, message, error, detail } = fieldsOf(JSON.parse(text));
    const said = [explanation, detail, message, fieldsOf(error)['message'], error].find((one) => typeof one === 'string' && one !== '');
    return shortened(String(said ?? ''));
  } catch {
    return shortened(text.replace(/<[^>]*>/g, ' '));
  }
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().toWellFormed().replaceAll('\0', '');
  return line.length > 300 ? `${line.slice(0, 299)}…`.toWellFormed() : line;
}

/** `Retry-After` in seconds; the form with a date is not used by any of the services. */
function secondsOf(header: string | null): number | null {
  return header !== null && /^\d{1,6}$/.test(header.trim()) ? Number(header) : null;
}

/** `fetch failed` says nothing; what is behind it does. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return shortened(error.cause instanceof Error ? error.cause.message || String(Object(error.cause).code ?? error.message) : error.message);
}
