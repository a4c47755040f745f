import { describe, expect, it } from 'vitest';
import { operations } from '../../../contract/api.ts';
import { errors } from '../../../contract/errors.ts';
import { apiDescription } from './description.ts';

const description = apiDescription(Object.values(operations), '1.2.3');
const text = async (path: string) => await (await description.request(path)).text();

describe('the description of the API', () => {
  it('is OpenAPI for programs', async () =>
    expect(JSON.parse(await text('/api/openapi.json'))).toMatchObject({ openapi: '3.1.1', info: { version: '1.2.3' } }));
  it.each(['/api', '/api/'])('is a page for people at %s', async (path) => {
    const page = await text(path);
    for (const { method, path: address } of Object.values(operations)) expect(page).toContain(`${method.toUpperCase()} ${address}`);
    for (const code of Object.keys(errors)) expect(page).toContain(`id="error-${code}"`);
  });
  it('lets the page add no style or script but its own', async () =>
    expect((await description.request('/api/')).headers.get('content-security-policy')).toMatch(/default-src 'none'; style-src 'sha256-/));
});
