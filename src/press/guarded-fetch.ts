/**
 * A feed names its next page, and a server may send a request elsewhere: neither makes the press look into the networks
 * behind the firewall of whoever builds. What the publisher has named is asked for wherever it stands.
 */
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { PrivateAddress } from '#source/read-text.ts'
import { isPrivateAddress } from './images/private-address.ts'

const MOST_REDIRECTS = 5

/** `named`: addresses from the command line or from edition.json; their hosts are trusted, others must be public. */
export function guardedFetch(named: readonly string[]): typeof fetch {
  const trusted = new Set(named.filter(isWeb).map((address) => new URL(address).origin))
  return async (input, init) => {
    let url = new URL(input instanceof Request ? input.url : input)
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      if (!isWeb(url.href)) throw new PrivateAddress()
      if (!trusted.has(url.origin)) await demandPublic(url)
      const response = await fetch(url, { ...init, redirect: 'manual' })
      const next = REDIRECTS.has(response.status) ? response.headers.get('location') : null
      if (next === null) return response
      await response.body?.cancel()
      url = new URL(next, url)
    }
    throw new Error(`${url.href} is redirected more than ${MOST_REDIRECTS} times.`)
  }
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

function isWeb(address: string): boolean {
  return /^https?:\/\//i.test(address)
}

async function demandPublic({ hostname }: URL): Promise<void> {
  const host = hostname.replace(/^\[|\]$/g, '')
  const found = isIP(host) !== 0 ? [{ address: host }] : await lookup(host, { all: true })
  if (found.some(({ address }) => isPrivateAddress(address))) throw new PrivateAddress()
}
