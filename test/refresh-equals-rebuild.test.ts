import { describe, it } from 'vitest';
import { openNewsroom } from './newsroom.ts';
import { expectRefreshEqualsRebuild } from './refresh-equals-rebuild.ts';

const sequences = Number(process.env['COURANT_TEST_SEQUENCES'] ?? 300);

describe('after any sequence of changes', () => {
  it(
    'the pages refreshed one change at a time are byte for byte those of a rebuild',
    () => expectRefreshEqualsRebuild(openNewsroom, sequences),
    600_000,
  );
});
