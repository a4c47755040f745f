/** What the API does for every route alike. The walk through all operations is in `test/every-operation.test.ts`. */
import { expect, it } from 'vitest';
import { readPublishing } from '../../contract/publishing.ts';
import { instant } from '../../core/instant.ts';
import type { Subject } from '../../core/permission.ts';
import type { Person } from '../../core/person.ts';
import { createApi } from './api.ts';
import { route } from './route.ts';

const owner: Person = {
  id: 'owner' as Person['id'],
  name: 'Ona',
  email: 'ona@test.example',
  language: null,
  grants: [{ role: 'owner', editions: 'all', sections: 'all' }],
  createdAt: instant(0),
  suspendedAt: null,
};

it('what is about nothing is not there, and is not allowed to everybody', async () => {
  const subjects = async (): Promise<readonly Subject[]> => [];
  const nothing = route(readPublishing, { subjects, run: async () => new Response('done') });
  const api = createApi([nothing], async () => ({ person: owner, token: null }));
  expect((await api.request('/api/stories/one/publishing')).status).toBe(404);
});
