/** Which Courant this is. */
import { readFileSync } from 'node:fs';

/** The version of the program, as its package says it: `0.1.0`. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
}
