/** What a client gets, and the log, when something unexpected happened. */
import type { ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { refuse } from './site/refusal.ts';

/**
 * Returns the function that ends an answer after an unexpected error: a 500 without details if it has not begun, a broken connection
 * otherwise, so that nobody takes half of it for the whole. A client that went away is no error.
 */
export function failureHandler(log: Logger): (response: ServerResponse, error: unknown) => void {
  return (response, error) => {
    const clientIsGone = error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (!clientIsGone) log.error({ err: error, method: response.req.method, target: response.req.url }, 'a request failed');
    if (response.headersSent) response.destroy();
    else refuse(response, { status: 500, sentence: 'Something went wrong on our side. Please try again in a moment.' });
  };
}
