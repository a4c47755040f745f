/** From where a request comes. */
import { BlockList, isIPv6 } from 'node:net';

/** Networks in which only our own proxy can be. */
const ours = new BlockList();
for (const [network, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  ours.addSubnet(network, prefix, 'ipv4');
}
ours.addAddress('::1', 'ipv6');
ours.addSubnet('fc00::', 7, 'ipv6');

/**
 * The client as limits count it: the address of the connection or, where that is a proxy on this machine or in its private network, the last
 * one that the proxy names in `X-Forwarded-For`, without a port. Of IPv6 it is the network of 64 bits, since whoever is in it may take any
 * address there.
 */
export function clientAddress(connection: string | undefined, forwardedFor: string | undefined): string {
  const direct = bare(connection ?? '127.0.0.1');
  const forwarded = bare(forwardedFor?.split(',').at(-1)?.trim() ?? '');
  const isProxy = forwarded !== '' && ours.check(direct, isIPv6(direct) ? 'ipv6' : 'ipv4');
  const client = isProxy ? forwarded : direct;
  return isIPv6(client) ? networkOf(client) : client;
}

/** The address without a port, brackets, the zone of a link, and what marks IPv4 among IPv6. */
function bare(text: string): string {
  const [, inBrackets] = /^\[(.*)\](?::\d+)?$/.exec(text) ?? [];
  return (inBrackets ?? text.replace(/^([\d.]+):\d+$/, '$1')).replace(/%.*$/, '').replace(/^::ffff:(?=[\d.]+$)/i, '');
}

function networkOf(address: string): string {
  const [front = '', back] = address.toLowerCase().split('::');
  const groups = front === '' ? [] : front.split(':');
  const after = back === undefined || back === '' ? 0 : back.split(':').length;
  if (back !== undefined) groups.push(...Array<string>(Math.max(0, 8 - groups.length - after)).fill('0'), ...back.split(':'));
  const network = groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${network.join(':')}::`;
}
