/** Every payload through every field of what is shared: links to networks, a letter, the HTML for other sites, citations. */
import { CITATION_STYLES, cite } from '#route/citation.ts'
import type { CitedArticle } from '#route/cited-work.ts'
import { embedSnippet } from '#route/embed-snippet.ts'
import { mastodonAddress } from '#route/mastodon-address.ts'
import { NETWORKS, shareAddress } from '#route/share-address.ts'
import type { ShareContent } from '#route/share-content.ts'
import { fillShareTemplate } from '#route/share-template.ts'
import { poisonJson } from './poison.ts'
import { citationFaults, linkFaults, snippetFaults } from './shared-faults.ts'
import type { Row } from './table.ts'

const PLACE = 'https://reader.example/'
const url = `${PLACE}article/harbour`

export function attackShared(payloads: readonly string[]): Row[] {
  return [
    rowOf('links to networks', payloads, networkFaults),
    rowOf('HTML for other sites', payloads, embedFaults),
    rowOf('citations', payloads, (payload) => CITATION_STYLES.flatMap((style) => citeFaults(style, payload))),
  ]
}

function rowOf(
  what: string,
  payloads: readonly string[],
  look: (payload: string) => readonly string[][],
): Row {
  const outcomes = payloads.flatMap(look)
  return { what: `shared ${what}`, tried: outcomes.length, failures: outcomes.flat() }
}

/** One outcome for each link. */
function networkFaults(payload: string): string[][] {
  const content: ShareContent = { headline: payload, standfirst: payload, url }
  const own = fillShareTemplate('https://x.com/intent/post?text={title}{text}&url={url}', content)
  const links = [
    ...NETWORKS.map((network) => shareAddress(network, content)),
    mastodonAddress('mastodon.social', content) ?? 'no address',
    own ?? 'no address',
  ]
  // A server that somebody made up for the reader.
  const led = mastodonAddress(payload, content)
  const isHost = led === null || new URL(led).pathname === '/share'
  return [...links.map((link) => linkFaults(link, url)), isHost ? [] : [`Mastodon at ${led}`]]
}

function embedFaults(payload: string): string[][] {
  const whole = { address: `${PLACE}embed/?article=harbour`, title: payload, height: 300 }
  const odd = { ...whole, address: `${PLACE}embed/?q=${payload}` }
  return [whole, odd].map((embedded) => snippetFaults(embedSnippet(embedded), `${PLACE}embed/`))
}

const CITED: CitedArticle = {
  headline: 'The harbour opens',
  authors: ['Ada Byron'],
  credits: ['Coast News Agency'],
  publisher: 'The Gull',
  publishedAt: null,
  url,
  accessed: { year: 2024, month: 1, day: 1 },
}

function citeFaults(style: (typeof CITATION_STYLES)[number], payload: string): string[][] {
  return poisonJson('citation', CITED, payload).map(({ text }) => {
    const article: CitedArticle = JSON.parse(text)
    return citationFaults(style, cite(style, { ...article, credits: [payload, `${payload} Agency`] }))
  })
}
