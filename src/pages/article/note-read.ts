/** Writes down that an article is read, and how far. */
import { type ReadMark, stamp } from '#device/marks/marks.ts'
import type { MarksStore } from '#device/marks/marks-store.ts'
import type { Article } from '#edition/article.ts'
import { listingOf } from '#ui/listing-of.ts'
import type { ReadText } from './read-text.ts'

export interface NotedPart extends Partial<Pick<ReadMark, 'isDone' | 'place'>> {
  /** Only where the reader knows this text now. */
  readonly text?: ReadText
}

export function noteRead(store: MarksStore, article: Article, { text, ...part }: NotedPart): void {
  const { id, updatedAt, publishedAt } = article
  store.change((marks) => {
    const before = marks.read.get(id)
    const mark: ReadMark = {
      isDone: before?.isDone ?? false,
      place: before?.place ?? null,
      ...part,
      at: stamp(before, Date.now()),
      text: text?.fingerprint ?? before?.text ?? null,
      updated: (updatedAt ?? publishedAt)?.ms ?? null,
      listing: listingOf(article),
    }
    return { ...marks, read: new Map([...marks.read, [id, mark]]) }
  })
  if (text) store.keepText(id, text.text)
}
