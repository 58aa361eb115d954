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
    authors: [{ name: `${FIRST[i % 10]} ${LAST[(i * 7 + Math.floor(i / 10)) % 10]}` }],
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

function sentence(from: number, words: number): string {
  return Array.from(
    { length: words },
    (_, k) => WORDS[(from * 7 + k * 5 + ((from * k) % 3)) % WORDS.length],
  ).join(' ')
}
