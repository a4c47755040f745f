/** A process of its own for tests: opens a database and adds change records, each in a transaction. */
import { instant } from '../../core/instant.ts';
import { type DatabaseAddress, openStorage } from '../open.ts';

const [address = '', records = '0'] = process.argv.slice(2);
const storage = await openStorage(JSON.parse(address) as DatabaseAddress);
for (let round = 0; round < Number(records); round++) {
  await storage.transact((writer) => writer.changes.add(instant(round), { kind: 'redirect-changed', from: `/${process.pid}/${round}` }));
}
await storage.close();
