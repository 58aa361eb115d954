/** Files that come with an item: recordings, documents, pictures. */
import { httpAddress } from '#edition/address.ts'
import type { Attachment } from '#edition/article.ts'
import { amountOf, firstLabel, isRecord, labelOf, listOf } from './fields.ts'

export interface RawAttachment {
  readonly url: unknown
  readonly type?: unknown
  readonly title?: unknown
  readonly bytes?: unknown
  readonly seconds?: unknown
}

/** Alternates of one thing carry the same title: the first stands for all. */
export function attachmentsFrom(
  found: readonly RawAttachment[],
  bases: readonly (string | null)[],
): readonly Attachment[] {
  const attachments: Attachment[] = []
  const titles = new Set<string>()
  for (const raw of found) {
    const url = httpAddress(raw.url, bases)
    const title = labelOf(raw.title)
    if (url === null || (title !== null && titles.has(title))) continue
    if (title !== null) titles.add(title)
    attachments.push(describe(url, title, raw))
  }
  return attachments
}

/** By the names of JSON Feed. */
export function attachmentsOf(list: unknown, bases: readonly (string | null)[]): readonly Attachment[] {
  const records = listOf(list).filter(isRecord)
  return attachmentsFrom(
    records.map(({ url, mime_type, type, title, size_in_bytes, duration_in_seconds }) => ({
      url,
      type: mime_type ?? type,
      title,
      bytes: size_in_bytes,
      seconds: duration_in_seconds,
    })),
    bases,
  )
}

function describe(url: string, title: string | null, raw: RawAttachment): Attachment {
  const bytes = amountOf(raw.bytes)
  const seconds = amountOf(raw.seconds)
  return {
    url,
    type: firstLabel(raw.type)?.toLowerCase() ?? null,
    ...(title !== null && { title }),
    ...(bytes !== undefined && { bytes }),
    ...(seconds !== undefined && { seconds }),
  }
}
