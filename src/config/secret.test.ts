import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { signInSecret } from './secret.ts';

const folder = mkdtempSync(join(tmpdir(), 'courant-secret-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => ({ secret: null, secretFile: join(folder, name) });

describe('signInSecret', () => {
  it('takes the one that was given', async () =>
    expect(await signInSecret({ ...at('given'), secret: 'from outside' }, () => 'made')).toBe('from outside'));
  it('keeps the one that was made first', async () => {
    await signInSecret(at('kept'), () => 'first');
    expect(await signInSecret(at('kept'), () => 'second')).toBe('first');
  });
  it('lets nobody else read the file', async () => {
    await signInSecret(at('private'), () => 'made');
    expect(statSync(join(folder, 'private')).mode & 0o777).toBe(0o600);
  });
});
