/** What a client gets, and the log, when something unexpected happened. */
import type { ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { maskedTarget } from './masked-target.ts';
import { refuse } from './site/refusal.ts';

/**
 * Returns the function that ends an answer after an unexpected error: a 500 without details if it has not begun, a broken connection
 * otherwise, so that nobody takes half of it for the whole. A client that went away is no error.
 */
export function failureHandler(log: Logger): (response: ServerResponse, error: unknown) => void {
  return (response, error) => {
    if (!isOfClosedConnection(error)) {
      log.error({ err: error, method: response.req.method, target: maskedTarget(response.req.url ?? '') }, 'a request failed');
    }
    if (response.headersSent) response.destroy();
    else refuse(response, { status: 500, sentence: 'Something went wrong on our side. Please try again in a moment.' });
  };
}

/** The client went away in the middle of the answer, before it, or while the system was taking it. */
function isOfClosedConnection(error: unknown): boolean {
  const codes = ['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE', 'ECONNRESET', 'EPIPE'];
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
