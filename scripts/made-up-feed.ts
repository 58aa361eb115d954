/** Feeds for measuring: the same text for everyone, no chance in it. */

const WORDS =
  'harbour council budget river museum letter harvest station archive winter school bridge market doctor railway garden'.split(
    ' ',
  )
const SECTIONS = ['World', 'Politics', 'Economy', 'Science', 'Culture', 'Sport', 'Society', 'Travel']
const FIRST = ['Ada', 'Max', 'Lise', 'Emmy', 'Kurt', 'Grace', 'Alan', 'Mary', 'Niels', 'Rosa']
const LAST = ['Byron', 'Born', 'Meitner', 'Noether', 'Hopper', 'Turing', 'Anning', 'Bohr', 'Parks', 'Curie']

/** A headline, a line and a byline each, some three a day. */
export function shortFeed(count: number): string {
  const items = Array.from({ length: count }, (_, i) => ({
    id: `item-${i}`,
    url: `https://example.org/story-${i}`,
    title: `Story ${i}: ${sentence(i, 7)}`,
    summary: `${sentence(i + 3, 18)}.`,
    content_text: `${sentence(i + 3, 18)}.`,
    authors: [{ name: authorAt(i) }],
    tags: [SECTIONS[(i * 5) % SECTIONS.length]],
    date_published: new Date(Date.UTC(2022, 0, 1) - i * 28_000_000).toISOString(),
  }))
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Bench',
    language: 'en',
    items,
  })
}

const NEWEST = Date.UTC(2024, 0, 1)
const TEN_YEARS = 3650 * 86_400_000

/** The items of a JSON Feed over and over until there are `count`, spread over ten years, newest first, in sections and by authors. */
export function tiledFeed(text: string, count: number): string {
  const feed: { items: readonly Record<string, unknown>[] } = JSON.parse(text)
  const items = Array.from({ length: count }, (_, i) => ({
    ...feed.items[i % feed.items.length],
    tags: [SECTIONS[(i * 5) % SECTIONS.length]],
    authors: [{ name: authorAt(i) }],
    id: `item-${i}`,
    url: `https://example.org/story-${i}`,
    date_published: new Date(NEWEST - (i / count) * TEN_YEARS).toISOString(),
    date_modified: undefined,
  }))
  return JSON.stringify({ ...feed, items })
}

function authorAt(i: number): string {
  return `${FIRST[i % 10]} ${LAST[(i * 7 + Math.floor(i / 10)) % 10]}`
}

function sentence(from: number, words: number): string {
  return Array.from(
    { length: words },
    (_, k) => WORDS[(from * 7 + k * 5 + ((from * k) % 3)) % WORDS.length],
  ).join(' ')
}
