import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

describe('clientAddress', () => {
  it.each<[string, string, Parameters<typeof clientAddress>]>([
    ['203.0.113.4', 'for a connection', ['203.0.113.4', undefined]],
    ['203.0.113.4', 'behind a proxy on this machine', ['127.0.0.1', '203.0.113.4']],
    ['203.0.113.4', 'behind a proxy in the private network', ['::ffff:10.0.0.2', '203.0.113.4']],
    ['203.0.113.4', 'as the proxy itself has seen, not one that the client claims', ['127.0.0.1', '1.1.1.1, 203.0.113.4']],
    ['203.0.113.4', 'for a connection where no proxy of ours can be', ['203.0.113.4', '1.1.1.1']],
    ['0:0:0:0::', 'for a proxy that says nothing', ['::1', '']],
    ['203.0.113.4', 'behind a proxy that names the port too', ['127.0.0.1', '203.0.113.4:50123']],
    ['2001:db8:1:2::', 'for every address of a network', ['2001:DB8:1:2:3:4:5:6', undefined]],
    ['2001:db8:1:2::', 'for every address of a network, however it is written', ['2001:0db8:0001:0002::9', undefined]],
    ['2001:db8:0:0::', 'for an address with a gap', ['2001:db8::9:1', undefined]],
    ['2001:db8:1:2::', 'behind a proxy that puts it into brackets', ['127.0.0.1', '[2001:db8:1:2::7]:443']],
    ['fe80:0:0:0::', 'for a neighbour on the same wire', ['fe80::1%eth0', undefined]],
  ])('is %s %s', (address, _, seen) => expect(clientAddress(...seen)).toBe(address));
});
