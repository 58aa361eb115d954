/** A post as Ghost gives it, and the feed that becomes of a document. */
import { readDocument } from '#format/detect.ts'
import type { Feed, FeedContext } from '#format/feed.ts'

const now = Date.UTC(2024, 0, 1)

export async function read(document: unknown, rest: Partial<FeedContext> = {}): Promise<Feed> {
  const context = { loadedFrom: 'https://example.org/data/x.json', now, ...rest }
  const result = await readDocument(JSON.stringify(document), context)
  if (result.kind === 'unreadable') throw new Error(result.problem.message)
  return result.feed
}

export const post = {
  id: '5f1',
  uuid: 'u-1',
  title: 'The harbour opens',
  slug: 'harbour',
  html: '<p>Ships came in.</p>',
  url: 'https://blog.example/harbour/',
  custom_excerpt: 'At last.',
  feature_image: 'https://blog.example/a.jpg',
  feature_image_alt: 'A ship',
  feature_image_caption: 'By <a href="https://e.org">Bo &amp; Co</a>',
  published_at: '2023-05-01T09:00:00.000+02:00',
  updated_at: '2023-05-02T09:00:00.000+02:00',
  reading_time: 3,
  visibility: 'public',
  tags: [
    { name: '#wide', visibility: 'internal' },
    { name: 'City', visibility: 'public' },
    { name: 'Ships', visibility: 'public' },
  ],
  authors: [
    {
      name: 'Ada Byron',
      url: 'https://blog.example/author/ada/',
      profile_image: 'https://blog.example/ada.jpg',
    },
  ],
}
