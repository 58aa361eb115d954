/** The picture that a link unfurls with: a payload in each of its texts, and what the file then is. */
import { type Card, drawCard } from '#press/social/card.ts'
import { HUES } from '#press/social/card-of.ts'
import type { Row } from './table.ts'

const CARD: Card = {
  edition: 'The Gull',
  section: 'Harbour',
  kicker: 'Ships',
  colour: HUES[0],
  headline: 'The harbour opens',
  byline: 'By Ada Byron',
  direction: 'ltr',
  picture: null,
}

/** A drawing that takes longer would hold up a build. */
const SLOW_MS = 5000

export function attackCards(payloads: readonly string[]): Row {
  const failures: string[] = []
  let tried = 0
  for (const payload of payloads) {
    for (const field of ['edition', 'section', 'kicker', 'headline', 'byline'] as const) {
      const from = performance.now()
      const faults = pngFaults(drawCard({ ...CARD, [field]: payload }))
      const isSlow = performance.now() - from > SLOW_MS
      tried += 1
      if (isSlow) faults.push(`takes longer than ${SLOW_MS} ms`)
      failures.push(...faults.map((fault) => `${field} ${payload.slice(0, 60)}: ${fault}`))
    }
  }
  return { what: 'texts of the social picture', tried, failures }
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Points, colours and how it was made. */
const CHUNKS = ['IHDR', 'tEXt', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'pHYs', 'eXIf']
/** The name of what it shows, in letters of ours. */
const NOTE = /^Comment\0[\da-f]{16}$/
const MOST_BYTES = 300_000

/** Of a picture that the press has drawn: nothing in it but points and a note of ours, nothing behind its end. */
export function pngFaults(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes)
  if (!file.subarray(0, 8).equals(SIGNATURE)) return ['is no PNG']
  const found: string[] = []
  let at = 8
  for (let type = ''; type !== 'IEND' && at + 8 <= file.length; ) {
    const length = file.readUInt32BE(at)
    type = file.toString('latin1', at + 4, at + 8)
    const body = file.subarray(at + 8, at + 8 + length)
    if (!CHUNKS.includes(type)) found.push(`holds ${type}`)
    if (type === 'tEXt' && !NOTE.test(body.toString('latin1'))) found.push('holds a text of somebody else')
    if (type === 'IHDR' && (body.readUInt32BE(0) !== 1200 || body.readUInt32BE(4) !== 630))
      found.push('is of another size')
    at += 12 + length
  }
  if (at !== file.length) found.push('goes on behind its end')
  if (file.length > MOST_BYTES) found.push(`has ${file.length} bytes`)
  return found
}
