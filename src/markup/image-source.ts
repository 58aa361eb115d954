/** Reads and writes the `srcset` of a picture, and tells whether two addresses show the same one. */
import { type Place, pictureAddress } from './addresses.ts'

interface Candidate {
  readonly url: string
  readonly size: string
}

/** Splits as browsers do: an address runs to the next space, so commas inside it are its own. */
function candidates(srcset: string): Candidate[] {
  const found: Candidate[] = []
  let rest = srcset.replace(/^[\s,]+/, '')
  while (rest !== '') {
    const end = rest.search(/\s/)
    const word = end === -1 ? rest : rest.slice(0, end)
    const tail = end === -1 ? '' : rest.slice(end)
    const url = word.replace(/,+$/, '')
    const comma = url === word ? tail.indexOf(',') : 0
    const size = (comma === -1 ? tail : tail.slice(0, comma)).trim()
    found.push({ url, size })
    rest = (comma === -1 ? '' : tail.slice(comma)).replace(/^[\s,]+/, '')
  }
  return found
}

/** The set with absolute addresses, without those that may not load; nothing when none is left. */
export function mendSrcset(srcset: string | null, place: Place): string | null {
  const kept: string[] = []
  for (const { url, size } of candidates(srcset ?? '')) {
    const address = pictureAddress(url, place)
    if (address === null || !/^(?:\d+(?:\.\d+)?[wx])?$/.test(size)) continue
    // A comma at the end would be read as the end of the candidate.
    kept.push(`${address.replace(/,+$/, '')} ${size}`.trim())
  }
  return kept.length === 0 ? null : kept.join(', ')
}

const SIZE = /(?:-scaled|-\d{2,5}x\d{2,5}|@[23]x|_\d{2,5}x\d{2,5})(?=\.[a-z]{3,4}$)/i
const PHOTON = /^i[0-3]\.wp\.com$/

/** What stays of an address when the size it was cut to is taken away. */
export function pictureKey(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  // A script such as /image.php tells pictures apart by its query alone.
  if (!/\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(url.pathname)) return url.href
  const path = PHOTON.test(url.hostname) ? url.pathname.replace(/^\/[^/]+/, '') : url.pathname
  return path.replace(SIZE, '')
}
