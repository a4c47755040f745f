/** Where the API describes itself: `/api/openapi.json` for programs, `/api/` for people. */
import { Hono } from 'hono';
import { openApi } from '../../../contract/open-api.ts';
import type { Operation } from '../../../contract/operation.ts';
import { pageSecurity } from '../../security-headers.ts';
import { apiPage } from './api-page.ts';

/** Both descriptions, made when somebody first asks. */
export function apiDescription(operations: readonly Operation[], version: string): Hono {
  const description = new Hono();
  let json: string | null = null;
  let page: string | null = null;
  description.get('/api/openapi.json', (context) => {
    json ??= JSON.stringify(openApi(operations, version));
    return context.body(json, 200, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' });
  });
  const answerPage = (): Response => {
    page ??= apiPage(operations, version);
    const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8' });
    const security = pageSecurity(page);
    for (let index = 0; index + 1 < security.length; index += 2) headers.set(security[index] ?? '', security[index + 1] ?? '');
    return new Response(page, { headers });
  };
  description.get('/api', answerPage);
  description.get('/api/', answerPage);
  return description;
}
