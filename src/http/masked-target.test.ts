import { describe, expect, it } from 'vitest';
import { addresses } from '../contract/addresses.ts';
import { maskedTarget } from './masked-target.ts';

describe('maskedTarget', () => {
  it('leaves an address without a secret', () => expect(maskedTarget('/api/articles/a1/preview')).toBe('/api/articles/a1/preview'));
  it('leaves an address that ends before the secret', () => expect(maskedTarget('/api/previews/')).toBe('/api/previews/'));
  it('drops the query, which may hold words that somebody looked for', () =>
    expect(maskedTarget('/api/board?words=strike')).toBe('/api/board'));
  it('keeps what follows the secret', () => expect(maskedTarget('/api/previews/s3cret/more')).toBe('/api/previews/…/more'));
  it('masks the links into the newsroom', () => expect(maskedTarget('/newsroom/welcome/s3cret')).toBe('/newsroom/welcome/…'));
  it('masks the secret of every operation that has one', () => {
    const withSecret = Object.values(addresses).filter(({ path }) => path.includes('{secret}'));
    expect(withSecret.length).toBeGreaterThan(3);
    for (const { path } of withSecret) expect(maskedTarget(path.replace('{secret}', 's3cret'))).toBe(path.replace('{secret}', '…'));
  });
});
