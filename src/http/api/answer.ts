/** The answers of the API: JSON of the operation's shape, or a refusal from the list. */
import type { z } from 'zod';
import { type ErrorCode, errors } from '../../contract/errors.ts';
import type { Operation } from '../../contract/operation.ts';
import type { Result } from '../../core/result.ts';
import type { ApiFailure } from './route.ts';

/** A refusal with the status of its code. `details` name the things concerned; `headers` are added to the answer. */
export function refusal(
  code: ErrorCode,
  details: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { status, meaning } = errors[code];
  return Response.json({ error: { code, message: meaning, details } }, { status, headers });
}

/** What a route returned, as it goes over the wire: moments become text, failures their status. */
export function answerOf({ answer }: Operation, outcome: Result<unknown, ApiFailure> | Response): Response {
  if (outcome instanceof Response) return outcome;
  if (!outcome.ok) {
    const { code, ...details } = outcome.error;
    return refusal(code, details);
  }
  if (answer === undefined) return new Response(null, { status: 204 });
  return Response.json((answer as z.ZodType).encode(outcome.value));
}
