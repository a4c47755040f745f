/** Accept-Encoding: which forms of a page a client takes, best first. */

export type Coding = 'br' | 'gzip' | 'identity';

const bestFirst: readonly Coding[] = ['br', 'gzip', 'identity'];
const identityOnly: readonly Coding[] = ['identity'];
const longestHeader = 500;

/**
 * The codings that the client accepts, the one it likes best first; among equals the smallest form. Empty if it refuses them all.
 * Without a header, and with one that is absurdly long, only the plain form is sure to be understood.
 */
export function acceptedCodings(header: string | undefined): readonly Coding[] {
  if (header === undefined || header.length > longestHeader) return identityOnly;
  const weights = new Map<string, number>();
  for (const part of header.split(',')) {
    const { name, weight } = weighted(part);
    if (name !== '') weights.set(name === 'x-gzip' ? 'gzip' : name, weight);
  }
  const others = weights.get('*');
  const weightOf = (coding: Coding): number => weights.get(coding) ?? others ?? (coding === 'identity' ? Number.MIN_VALUE : 0);
  return bestFirst.filter((coding) => weightOf(coding) > 0).sort((one, other) => weightOf(other) - weightOf(one));
}

/** One member of a weighted list, `gzip;q=0.8`: its name in lower case and its weight; a weight that cannot be read counts as 0. */
export function weighted(member: string): { readonly name: string; readonly weight: number } {
  const [name = '', ...parameters] = member.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => /^q\s*=/.test(parameter));
  if (quality === undefined) return { name, weight: 1 };
  const text = quality.slice(quality.indexOf('=') + 1).trim();
  return { name, weight: /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(text) ? Number(text) : 0 };
}
