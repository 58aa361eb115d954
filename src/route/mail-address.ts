/** The address that opens a new e-mail about an article. */
import { clean } from '#edition/text.ts'
import { clip } from './clip.ts'
import { encode } from './encode.ts'
import { weighEncoded } from './letter-weight.ts'
import type { ShareContent } from './share-content.ts'

/** Windows and older mail programs cut or refuse what is longer. */
const LONGEST = 2000
const BREAK = '\r\n\r\n'

/** When all of it does not fit, the standfirst is shortened first, the subject last, and the link never. */
export function mailAddress({ headline, standfirst, url }: ShareContent): string {
  let room = LONGEST - 'mailto:?subject=&body='.length - encode(url).length
  // A line break in a subject would start another header.
  const subject = clip(clean(headline), room, weighEncoded)
  room -= encode(subject).length
  const body: string[] = []
  for (const part of [headline, standfirst ?? '']) {
    const line = clip(clean(part), room - encode(BREAK).length, weighEncoded)
    if (line === '') continue
    room -= encode(line + BREAK).length
    body.push(line)
  }
  return `mailto:?subject=${encode(subject)}&body=${encode([...body, url].join(BREAK))}`
}
