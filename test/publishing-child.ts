/**
 * A newsroom in a process of its own, to be killed: publishes one group after another and refreshes, and says what is done. Started with
 * the folder of its data and the number of its first group.
 */
import { join } from 'node:path';
import { instant } from '../src/core/instant.ts';
import { createRefresher } from '../src/site/refresher.ts';
import { openSqliteSiteStore } from '../src/site/stores/sqlite.ts';
import { openStorage } from '../src/storage/open.ts';
import { publishGroup } from './groups.ts';

const [folder = '', first = '0'] = process.argv.slice(2);
const storage = await openStorage({ sqliteFile: join(folder, 'courant.sqlite') });
const store = openSqliteSiteStore(join(folder, 'site.sqlite'));
const now = () => instant(Date.now());
const log = { info: () => undefined, error: (details: object, message: string) => console.error(message, details) };
createRefresher({ storage, store, now, log }).start();
process.stdout.write('ready\n');
for (let number = Number(first); ; number++) {
  await publishGroup({ storage, now, number });
  process.stdout.write(`published ${number}\n`);
}
