/** What is made of many times. */

export interface Spread {
  readonly median: number;
  readonly p99: number;
  readonly most: number;
}

/** The middle, the 99th percentile and the largest of some times. */
export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((one, other) => one - other);
  const share = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { median: share(0.5), p99: share(0.99), most: share(1) };
}

/** A spread in words. */
export function sayMs({ median, p99, most }: Spread): string {
  return `p50 ${median.toFixed(1)}, p99 ${p99.toFixed(1)}, at most ${most.toFixed(1)} ms`;
}
