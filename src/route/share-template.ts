/** Fills a publisher's own share target with an article. */
import { PLACEHOLDERS, type Placeholder, templateFault } from '#edition/share-template.ts'
import { clean } from '#edition/text.ts'
import { clip } from './clip.ts'
import { encode } from './encode.ts'
import { weighAsSeen } from './letter-weight.ts'
import type { ShareContent } from './share-content.ts'

/** Beyond this, the address may be longer than a service takes. */
const LONGEST = 500

/** Null where the template is none that edition.json may hold. Every value is encoded, so it can end up nowhere else. */
export function fillShareTemplate(template: string, content: ShareContent): string | null {
  if (templateFault(template) !== null) return null
  const values = valuesOf(content)
  return template.replace(/\{([^{}]*)\}/g, (_, found: string) => {
    const name = PLACEHOLDERS.find((known) => known === found)
    return name === undefined ? '' : encode(values[name])
  })
}

/** `{text}` is what the article says of itself: its standfirst, or its headline where it has none. */
function valuesOf({ headline, standfirst, url }: ShareContent): Readonly<Record<Placeholder, string>> {
  const title = clip(clean(headline), LONGEST, weighAsSeen)
  const text = standfirst === null ? title : clip(clean(standfirst), LONGEST, weighAsSeen)
  return { url, title, text }
}
