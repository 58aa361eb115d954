/** A post as WordPress gives it, and the article that becomes of it. */
import { readDocument } from '#format/detect.ts'
import type { Feed, FeedContext } from '#format/feed.ts'

const now = Date.UTC(2024, 0, 1)
export const endpoint = 'https://news.example/wp-json/wp/v2/posts'

export async function read(document: unknown, rest: Partial<FeedContext> = {}): Promise<Feed> {
  const context = { loadedFrom: 'https://example.org/data/x.json', now, ...rest }
  const result = await readDocument(JSON.stringify(document), context)
  if (result.kind === 'unreadable') throw new Error(result.problem.message)
  return result.feed
}

export const post = {
  id: 7,
  date: '2023-05-01T11:00:00',
  date_gmt: '2023-05-01T09:00:00',
  modified_gmt: '2023-05-02T09:00:00',
  guid: { rendered: 'https://news.example/?post_type=post&#038;p=7' },
  slug: 'harbour-opens',
  status: 'publish',
  type: 'post',
  link: 'https://news.example/city/harbour-opens/',
  title: { rendered: 'Harbour &#8217;opens&#8217;<br>to <em>ships</em> &lt;3' },
  excerpt: { rendered: '<p>Ships came. [&hellip;]</p>', protected: false },
  content: { rendered: '<p>Ships came in the morning.</p>', protected: false },
}

export async function articleOf(fields: object, rest: Partial<FeedContext> = {}) {
  const [article] = (await read([{ ...post, ...fields }], rest)).articles
  if (article === undefined) throw new Error('no article')
  return article
}
