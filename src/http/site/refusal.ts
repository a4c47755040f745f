/** Short answers for requests that have no page: a status, a sentence, the security headers. */
import type { ServerResponse } from 'node:http';
import { plainSecurity } from '../security-headers.ts';
import { cacheControl } from './cache-control.ts';

export interface Refusal {
  readonly status: number;
  readonly sentence: string;
  /** Names and values in turn. */
  readonly headers?: readonly string[];
}

/** Refuses a request with a status and a sentence in plain text. */
export function refuse(response: ServerResponse, { status, sentence, headers = [] }: Refusal): void {
  const body = `${sentence}\n`;
  const caching = ['Cache-Control', status === 404 ? cacheControl.notFound : cacheControl.never];
  const kind = ['Content-Type', 'text/plain; charset=utf-8', 'Content-Length', String(Buffer.byteLength(body))];
  response.writeHead(status, [...kind, ...caching, ...plainSecurity, ...headers]);
  response.end(body);
}
