import { describe, expect, it } from 'vitest';
import { readStoredBody } from './migrate.ts';
import { bodyVersion } from './schema.ts';

const json = {
  type: 'doc',
  content: [{ type: 'paragraph', attrs: { id: 'p1', from: [], seen: [], by: 'person' }, content: [{ type: 'text', text: 'Tide' }] }],
};

describe('readStoredBody', () => {
  it('gives the body that was stored', () => {
    const body = readStoredBody(json, bodyVersion);
    expect(body.ok && body.value.toJSON()).toEqual(json);
  });
  it('refuses a body of a newer version', () =>
    expect(readStoredBody(json, bodyVersion + 1)).toEqual({
      ok: false,
      error: { code: 'body-newer', version: bodyVersion + 1, known: bodyVersion },
    }));
});
