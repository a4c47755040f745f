/** What the API does for every route alike. The walk through all operations is in `test/every-operation.test.ts`. */
import { expect, it } from 'vitest';
import { changeAccount } from '../../contract/account.ts';
import { requestPasswordReset } from '../../contract/people.ts';
import { readPublishing } from '../../contract/publishing.ts';
import { instant } from '../../core/instant.ts';
import type { Subject } from '../../core/permission.ts';
import type { Person } from '../../core/person.ts';
import { fail } from '../../core/result.ts';
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

/** A body of some bytes that does not say how many they are. */
function streamed(bytes: number): ReadableStream<Uint8Array> {
  const block = new Uint8Array(64 * 1024);
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent >= bytes) controller.close();
      else controller.enqueue(block);
      sent += block.length;
    },
  });
}

it.each([
  ['64 KB from anybody', route(requestPasswordReset, { run: async () => new Response('done') }), 64 * 1024],
  ['8 MB from those who are known', route(changeAccount, { run: async () => new Response('done') }), 8 * 1024 * 1024],
])('no more JSON is read than %s', async (_, open, limit) => {
  const api = createApi([open], async () => ({ person: owner, token: null }));
  const { path, method } = open.operation;
  const answers = [limit, 100 * limit].map((bytes) => api.request(path, { method, body: streamed(bytes), duplex: 'half' } as RequestInit));
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([400, 413]);
});

it('what is about nothing is not there, and is not allowed to everybody', async () => {
  const subjects = async (): Promise<readonly Subject[]> => [];
  const nothing = route(readPublishing, { subjects, run: async () => new Response('done') });
  const api = createApi([nothing], async () => ({ person: owner, token: null }));
  expect((await api.request('/api/stories/one/publishing')).status).toBe(404);
});

it('an operation refuses with codes that it lists, or does not compile', () => {
  const refuse = async () => fail({ code: 'picture-broken' } as const);
  // @ts-expect-error: whoever changes an account is not told of pictures.
  expect(route(changeAccount, { run: refuse }).operation.errors).not.toContain('picture-broken');
});
