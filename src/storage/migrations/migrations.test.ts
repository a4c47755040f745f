import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { migrations } from './migrations.ts';

/** What each migration runs in both databases, as a fingerprint. One that was released never changes: add another migration. */
const frozen: readonly string[] = [
  '5a5ebf70fbc036ec',
  '11167424296b6f9d',
  'bbc37ec06cbbbc2b',
  'e593a53ed7810fb7',
  '8519549c74b5e35d',
  'a14ca5eff49c91af',
  '423c8bba2bf77ee2',
  'c8d5f8d21454e16b',
  'de934921bd075b9a',
  'b837e73218d79401',
  '26b3a076dd61abf7',
  '6291647ef9025c58',
  '054ca111e09ed9a5',
];

describe('migrations', () => {
  it('are numbered from 1 without a gap', () =>
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1)));

  it('never change', () => {
    const fingerprints = migrations.map((migration) => {
      const statements = (['sqlite', 'postgres'] as const).flatMap((database) => migration.statements(database));
      return createHash('sha256').update(statements.join('\n').replace(/\s+/g, ' ')).digest('hex').slice(0, 16);
    });
    expect(fingerprints).toEqual(frozen);
  });
});
