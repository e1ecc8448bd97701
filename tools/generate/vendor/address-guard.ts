/** Which network addresses are never fetched from: whatever is not the public internet. Sources: IANA special-purpose registries. */
import { lookup as resolveName } from 'node:dns'
import { BlockList, isIP } from 'node:net'
import type { LookupFunction } from 'node:net'

const closed4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  // Cloud metadata lives here.
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]
/** With the tunnels, through which a closed IPv4 address could be reached. */
const closed6 = [
  '::/96',
  '::ffff:0:0/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
]

function listOf(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [net = '', bits = ''] = range.split('/')
    list.addSubnet(net, Number(bits), family)
  }
  return list
}
// Two lists: in one, the range of mapped addresses would cover every IPv4 address.
const closed = { 4: listOf(closed4, 'ipv4'), 6: listOf(closed6, 'ipv6') }

/** True for an address of the public internet. */
export function isPublic(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !closed[4].check(address, 'ipv4')
  return family === 6 && !closed[6].check(address, 'ipv6')
}

export class UnsafeAddress extends Error {}

/**
 * A name lookup that gives only public addresses. Used by the connection itself, so that a name cannot be one
 * address when it is checked and another when it is connected to.
 */
export const publicLookup: LookupFunction = (name, options, done) => {
  resolveName(name, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '', 0)
    const open = addresses.filter(({ address }) => isPublic(address))
    const [first] = open
    if (!first) return done(new UnsafeAddress(`${name} is not in the public internet`), '', 0)
    if (options.all === true) return done(null, open)
    done(null, first.address, first.family)
  })
}
