/** Redirects: old addresses, other spellings of an address, and the choice of an edition. */
import type { ServerResponse } from 'node:http';
import { encodedPath } from '../../core/addresses.ts';
import { plainSecurity } from '../security-headers.ts';
import { cacheControl } from './cache-control.ts';

/** Sends a reader to another address for good. It is percent-encoded; `query` goes along on this site. */
export function sendRedirect(response: ServerResponse, address: string, query: string): void {
  const goesAlong = address.startsWith('/') && !address.includes('?');
  send(response, 301, ['Location', goesAlong ? address + query : address, 'Cache-Control', cacheControl.redirect]);
}

/** Sends a reader from the root to the front that suits; another reader may be sent elsewhere. */
export function sendChoice(response: ServerResponse, front: string): void {
  send(response, 302, ['Location', encodedPath(front), 'Cache-Control', cacheControl.choice, 'Vary', 'Accept-Language']);
}

function send(response: ServerResponse, status: 301 | 302, headers: readonly string[]): void {
  response.writeHead(status, [...headers, 'Content-Length', '0', ...plainSecurity]);
  response.end();
}
