/** Which addresses a language model may be asked at. */
import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { Problem } from '../../tools/film/errors.ts'

/** Where clouds hand out credentials to whoever asks from the inside; no language model lives there. */
const forbidden = new BlockList()
forbidden.addSubnet('169.254.0.0', 16, 'ipv4')
forbidden.addSubnet('0.0.0.0', 8, 'ipv4')
forbidden.addSubnet('224.0.0.0', 3, 'ipv4')
forbidden.addAddress('100.100.100.200', 'ipv4')
forbidden.addAddress('168.63.129.16', 'ipv4')
forbidden.addSubnet('fe80::', 10, 'ipv6')
forbidden.addSubnet('ff00::', 8, 'ipv6')
forbidden.addAddress('fd00:ec2::254', 'ipv6')
forbidden.addAddress('::', 'ipv6')

/** This machine and networks nobody else is in: plain HTTP is usual there, and nothing leaves the house. */
const near = new BlockList()
near.addSubnet('127.0.0.0', 8, 'ipv4')
near.addSubnet('10.0.0.0', 8, 'ipv4')
near.addSubnet('172.16.0.0', 12, 'ipv4')
near.addSubnet('192.168.0.0', 16, 'ipv4')
near.addSubnet('100.64.0.0', 10, 'ipv4')
near.addAddress('::1', 'ipv6')
near.addSubnet('fc00::', 7, 'ipv6')

const family = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4')
/** BlockList reads an IPv4 address written as IPv6 (`::ffff:a9fe:a9fe`) as the IPv4 address it is. */
const listed = (list: BlockList, address: string): boolean => list.check(address, family(address))

const refuse = (why: string): Problem =>
  new Problem(
    'input',
    `That address cannot be used for a language model: ${why}.`,
    'Give one like http://localhost:11434/v1.',
    {
      code: 'base-url',
      params: { why },
    },
  )

const hostOf = ({ hostname }: URL): string =>
  hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase()

/**
 * The address without its trailing slash.
 * @throws Problem for anything but a plain http(s) address of a host that may be asked.
 */
export function checkBaseUrl(text: string): string {
  if (text.length > 500 || !URL.canParse(text)) throw refuse('it is no web address')
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refuse('it must begin with http:// or https://')
  if (url.username !== '' || url.password !== '')
    throw refuse('a key belongs into FIRSTCUT_LLM_KEY, not into the address')
  if (url.search !== '' || url.hash !== '') throw refuse('it may not have a question mark or a hash')
  const host = hostOf(url)
  if (isIP(host) > 0 && listed(forbidden, host)) throw refuse('nobody but the machine itself is asked there')
  if (/^metadata(?:\.|$)|\.internal$/.test(host) && !host.endsWith('docker.internal')) {
    throw refuse('nobody but the machine itself is asked there')
  }
  return url.href.replace(/\/+$/, '')
}

const localName = /^localhost$|\.(?:localhost|local|lan|home|docker\.internal)$/

async function checkHost(url: URL, hasKey: boolean): Promise<void> {
  const host = hostOf(url)
  const addresses =
    isIP(host) > 0 ? [host] : (await lookup(host, { all: true })).map(({ address }) => address)
  if (addresses.some((address) => listed(forbidden, address))) {
    throw refuse('nobody but the machine itself is asked there')
  }
  const isNear = localName.test(host) || addresses.every((address) => listed(near, address))
  if (url.protocol === 'http:' && hasKey && !isNear)
    throw refuse('a key is not sent without encryption (use https)')
}

/** `fetch` that looks where a name leads before each request and follows nobody elsewhere. */
export function guardedFetch(hasKey: boolean): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    await checkHost(url, hasKey)
    return fetch(input, { ...init, redirect: 'error' })
  }
}
