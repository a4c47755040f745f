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
 * The address of the client: of the connection or, where that is a proxy on this machine or in its private network, the last one that
 * the proxy names in `X-Forwarded-For`.
 */
export function clientAddress(connection: string | undefined, forwardedFor: string | undefined): string {
  const direct = (connection ?? '127.0.0.1').replace(/^::ffff:/, '');
  const forwarded = forwardedFor?.split(',').at(-1)?.trim();
  if (forwarded === undefined || forwarded === '') return direct;
  return ours.check(direct, isIPv6(direct) ? 'ipv6' : 'ipv4') ? forwarded : direct;
}
