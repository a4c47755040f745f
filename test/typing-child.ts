/**
 * A server of live drafts in a process of its own, to be killed. Started with the folder of its data and its port; everybody who comes is the
 * person of that name.
 */
import { join } from 'node:path';
import { Hono } from 'hono';
import type { PersonId } from '../src/core/ids.ts';
import { instant } from '../src/core/instant.ts';
import { createCollaboration } from '../src/http/collaboration.ts';
import { startServer } from '../src/http/server.ts';
import { openStorage } from '../src/storage/open.ts';
import { countingIds } from './builders.ts';

const [folder = '', port = '0'] = process.argv.slice(2);
const storage = await openStorage({ sqliteFile: join(folder, 'courant.sqlite') });
const complain = (details: object, message: string) => console.error(message, details);
const collaboration = createCollaboration({
  storage,
  ids: countingIds(`${Date.now()}-`),
  now: () => instant(Date.now()),
  async findVisitor(headers) {
    const person = await storage.read(({ people }) => people.find((headers.get('cookie') ?? '') as PersonId));
    return person === null ? null : { person, token: null };
  },
  log: { warn: complain, error: complain } as never,
  pace: { pause: 50, longest: 150, recheck: 200, follow: 5 },
});
collaboration.start();
const reader = () => undefined;
await startServer({
  reader,
  application: new Hono(),
  upgrade: collaboration,
  fail: () => undefined,
  host: '127.0.0.1',
  port: Number(port),
});
process.stdout.write('ready\n');
