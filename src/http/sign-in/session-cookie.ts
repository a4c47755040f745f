/** The cookie of a session. */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** What the library calls the cookie, with https and without. */
const names = ['__Secure-courant.session_token', 'courant.session_token'];

/** The token in a request's cookie; null if there is none, or its signature is not ours. */
export function sessionToken(headers: Headers, secret: string): string | null {
  const cookies = cookiesOf(headers);
  const cookie = names.flatMap((name) => cookies.filter((other) => other.startsWith(`${name}=`))).at(0) ?? '';
  const value = decoded(cookie.slice(cookie.indexOf('=') + 1));
  const end = value.lastIndexOf('.');
  if (end < 1) return null;
  const token = value.slice(0, end);
  const given = Buffer.from(value.slice(end + 1), 'base64');
  const right = createHmac('sha256', secret).update(token).digest();
  return given.length === right.length && timingSafeEqual(given, right) ? token : null;
}

/** A copy of the headers without the cookie of a session. */
export function withoutSession(headers: Headers): Headers {
  const copy = new Headers(headers);
  copy.set(
    'cookie',
    cookiesOf(headers)
      .filter((cookie) => !names.some((name) => cookie.startsWith(`${name}=`)))
      .join('; '),
  );
  return copy;
}

function cookiesOf(headers: Headers): readonly string[] {
  return (headers.get('cookie') ?? '').split(';').map((cookie) => cookie.trim());
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
