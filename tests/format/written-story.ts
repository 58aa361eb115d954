/** A feed of one story, read: what JSON Feed's tests begin with. */
import type { Article } from '#edition/article.ts'
import { readDocument } from '#format/detect.ts'
import type { Feed } from '#format/feed.ts'

const LOADED_FROM = 'https://paper.example/news/feed.json'
const VERSION = 'https://jsonfeed.org/version/1.1'
export const STORY = {
  id: 's1',
  title: 'The Harbour Opens Again',
  date_published: '2024-05-03T09:00:00Z',
  content_text: 'Text.',
}

export async function feedOf(items: readonly object[], root: object = {}): Promise<Feed> {
  const text = JSON.stringify({ version: VERSION, title: 'The Paper', items, ...root })
  const result = await readDocument(text, { loadedFrom: LOADED_FROM, now: Date.UTC(2024, 5, 1) })
  if (result.kind !== 'feed') throw new Error(result.problem.message)
  return result.feed
}

export async function storyOf(fields: object, root: object = {}): Promise<Article> {
  const [article] = (await feedOf([{ ...STORY, ...fields }], root)).articles
  if (!article) throw new Error('The story was left out.')
  return article
}
