/** Addresses as the log may hold them. */
import { linkPath } from '../actions/secret-links.ts';
import { addresses } from '../contract/addresses.ts';

const parameter = '{secret}';

/** What stands before a secret in an address of the API or of the newsroom. */
const prefixes: readonly string[] = [
  ...new Set(Object.values(addresses).flatMap(({ path }) => (path.includes(parameter) ? [path.slice(0, path.indexOf(parameter))] : []))),
  ...(['owner', 'invitation', 'password-reset'] as const).map((kind) => linkPath(kind, '')),
];

/** The target of a request without the secrets in its path and without its query: whoever reads the log must not be able to use a link. */
export function maskedTarget(target: string): string {
  const path = target.split('?', 1)[0] ?? '';
  const prefix = prefixes.find((known) => path.startsWith(known) && path.length > known.length);
  if (prefix === undefined) return path;
  const rest = path.slice(prefix.length);
  const end = rest.indexOf('/');
  return `${prefix}…${end < 0 ? '' : rest.slice(end)}`;
}
