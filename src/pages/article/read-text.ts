/** The text of the open article as it stands before the reader, a line for each paragraph. */
import { textBlocks } from '#device/text-blocks.ts'
import { shortHash } from '#edition/slug.ts'

export interface ReadText {
  readonly text: string
  readonly fingerprint: string
}

/** Null while there is none. */
export function readText(article: Element | null): ReadText | null {
  const body = article?.querySelector('.body')
  if (!body) return null
  const headline = article?.querySelector('h1')?.textContent?.trim() ?? ''
  const text = [headline, ...textBlocks(body).map((block) => block.text)].join('\n')
  return { text, fingerprint: `${text.length.toString(36)}-${shortHash(text)}` }
}
