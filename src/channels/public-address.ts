import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** Ourselves, our own network, and what no server on the internet has. A list for each family, for one list mixes them. */
const INSIDE = { ipv4: new BlockList(), ipv6: new BlockList() } as const;
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  INSIDE.ipv4.addSubnet(network, prefix);
}
for (const [network, prefix] of [
  ['::', 127],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  INSIDE.ipv6.addSubnet(network, prefix, 'ipv6');
}

/**
 * Whether an address leads out to the internet: whoever writes to the bot may name any address, and one that leads to
 * ourselves or into our own network would have us ask there. A name is looked up; one that is not known leads nowhere.
 */
export async function leadsOutside(url: string): Promise<boolean> {
  const host = new URL(url).hostname.replace(/^\[|\]$/gu, '');
  if (isIP(host) !== 0) return isOutside(host);
  const found = await lookup(host, { all: true }).catch(() => []);
  return found.length > 0 && found.every(({ address }) => isOutside(address));
}

function isOutside(address: string): boolean {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  return !INSIDE[family].check(address, family);
}
