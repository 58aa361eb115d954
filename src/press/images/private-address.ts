/** Networks behind the firewall of whoever builds: a feed may not make the press look into them. */
import { BlockList, isIP } from 'node:net'

/** True for what no public host has: this machine, the local network, and all that is reserved. */
export function isPrivateAddress(ip: string): boolean {
  const family = isIP(ip)
  return family === 0 || PRIVATE.check(ip, family === 6 ? 'ipv6' : 'ipv4')
}

const V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
/** The old tunnels among them, which could carry any of the above. */
const V6: readonly (readonly [string, number])[] = [
  ['::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
]

const PRIVATE = new BlockList()
for (const [net, prefix] of V4) {
  PRIVATE.addSubnet(net, prefix, 'ipv4')
  PRIVATE.addSubnet(`::ffff:${net}`, 96 + prefix, 'ipv6')
  // How a network without the old addresses writes them.
  PRIVATE.addSubnet(`64:ff9b::${net}`, 96 + prefix, 'ipv6')
}
for (const [net, prefix] of V6) PRIVATE.addSubnet(net, prefix, 'ipv6')
