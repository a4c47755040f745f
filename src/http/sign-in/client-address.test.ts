import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

describe('clientAddress', () => {
  it.each<[string, string, Parameters<typeof clientAddress>]>([
    ['203.0.113.4', 'for a connection', ['203.0.113.4', undefined]],
    ['203.0.113.4', 'behind a proxy on this machine', ['127.0.0.1', '203.0.113.4']],
    ['203.0.113.4', 'behind a proxy in the private network', ['::ffff:10.0.0.2', '203.0.113.4']],
    ['203.0.113.4', 'as the proxy itself has seen, not one that the client claims', ['127.0.0.1', '1.1.1.1, 203.0.113.4']],
    ['203.0.113.4', 'for a connection where no proxy of ours can be', ['203.0.113.4', '1.1.1.1']],
    ['::1', 'for a proxy that says nothing', ['::1', '']],
  ])('is %s %s', (address, _, seen) => expect(clientAddress(...seen)).toBe(address));
});
