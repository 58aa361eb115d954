import { describe, expect, test } from 'vitest'
import { editionIn, feedIn, jsonFeed } from './read.ts'

const story = { title: 'The harbour opens', content_text: 'Ships came in.' }

async function idsIn(...items: readonly object[]): Promise<string[]> {
  return (await editionIn(jsonFeed(items))).map(({ id }) => id)
}

describe('6 · an id that is a number', () => {
  test('6 · is kept as text', async () => {
    expect(await idsIn({ ...story, id: 42 })).toEqual(['42'])
  })

  test('6 · and too large to be told from its neighbour loses no article', async () => {
    const items = ['east', 'west'].map(
      (name, i) =>
        `{"id": 900719925474099${i + 2}, "url": "https://paper.example/${name}", "title": "${name}"}`,
    )
    const text = `{"version": "https://jsonfeed.org/version/1.1", "items": [${items.join()}]}`
    const articles = await editionIn(text)
    expect(articles.map(({ headline }) => headline).sort()).toEqual(['east', 'west'])
    expect(new Set(articles.map(({ id }) => id)).size).toBe(2)
  })
})

describe('7 · an article without an id', () => {
  test.each([
    ['missing', {}],
    ['blank', { id: '  ' }],
    ['null', { id: null }],
  ])('7 · (%s) goes by its address, and the publisher is told', async (_, parts) => {
    const url = 'https://paper.example/harbour'
    const { articles, problems } = await feedIn(jsonFeed([{ ...story, ...parts, url }]))
    expect(articles.map(({ id }) => id)).toEqual([url])
    expect(problems.map(({ code }) => code)).toContain('id-missing')
  })

  test('7 · nor an address goes by what it says, wherever it stands in the file', async () => {
    const others = [
      { ...story, title: 'Prices fall' },
      { ...story, content_text: 'Other ships.' },
    ]
    const ids = await idsIn(story, ...others)
    expect(new Set(ids).size).toBe(3)
    expect(new Set(await idsIn(...others.toReversed(), story))).toEqual(new Set(ids))
    expect(ids).not.toContain('0')
  })
})

describe('8 · two versions of one article', () => {
  const item = { ...story, id: '1', url: 'https://paper.example/harbour' }
  const headlines = async (document: unknown) => (await editionIn(document)).map(({ headline }) => headline)

  test('8 · show the one that was changed last', async () => {
    const newer = { ...item, title: 'Newer', date_modified: '2023-05-02T00:00:00Z' }
    const older = { ...item, title: 'Older', date_modified: '2023-05-01T00:00:00Z' }
    expect(await headlines(jsonFeed([newer, older]))).toEqual(['Newer'])
  })

  test('8 · changed at the same time show the higher version', async () => {
    const version = (number: string) => ({
      uri: 'urn:wire:1',
      type: 'text',
      version: number,
      versioncreated: '2023-05-01T00:00:00Z',
      headline: `Version ${number}`,
      body_text: 'Ships came in.',
    })
    expect(await headlines([version('10'), version('9')])).toEqual(['Version 10'])
  })

  test('8 · that say nothing of time show the later in the file', async () => {
    expect(await headlines(jsonFeed([item, { ...item, title: 'Later' }]))).toEqual(['Later'])
  })
})

describe('9 · one id for everything', () => {
  test('9 · keeps every article that has an address of its own, under ids and links of their own', async () => {
    const items = ['a', 'b', 'c'].map((dir) => ({
      ...story,
      id: 'N/A',
      url: `https://paper.example/${dir}/harbour`,
    }))
    const articles = await editionIn(jsonFeed(items))
    expect(articles).toHaveLength(3)
    expect(new Set(articles.map(({ id }) => id)).size).toBe(3)
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(3)
    expect(articles.map(({ id }) => id)).toContain('N/A')
  })

  test('9 · one address under two ids is one article where the headline agrees, and two where it does not', async () => {
    const url = 'https://paper.example/live'
    const [first, second] = [
      { ...story, id: '1', url },
      { ...story, id: '2', url },
    ]
    expect(await idsIn(first, second)).toHaveLength(1)
    expect(await idsIn(first, { ...second, title: 'Prices fall' })).toHaveLength(2)
  })
})
