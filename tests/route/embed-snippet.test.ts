import { expect, test } from 'vitest'
import { EVERYTHING } from '#edition/selection.ts'
import { articleAddress, authorAddress, frontAddress, pagedAddress, sectionAddress } from '#route/address.ts'
import { cardHeight, embedSandbox, embedSnippet } from '#route/embed-snippet.ts'

test('what a publisher pastes is a frame without script, whose title and address cannot end it', () => {
  const snippet = embedSnippet({
    address: 'https://e.org/embed?a=1&b="2"',
    title: ' Salt\n is  "dear" <now> ',
    height: 420,
  })
  expect(snippet).toBe(
    '<iframe src="https://e.org/embed?a=1&amp;b=&quot;2&quot;" title="Salt is &quot;dear&quot; &lt;now&gt;" ' +
      'width="100%" height="420" style="border: 0" loading="lazy" referrerpolicy="no-referrer" ' +
      'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>',
  )
  expect(snippet).toContain(`sandbox="${embedSandbox}"`)
  expect(cardHeight(true)).toBeGreaterThan(cardHeight(false))
})

test('pages of the reader have addresses that keep what was selected', () => {
  const sport = { ...EVERYTHING, sections: ['sport'] }
  expect([frontAddress(), frontAddress(sport)]).toEqual(['/', '/?section=sport'])
  expect([pagedAddress(EVERYTHING, 2), pagedAddress(sport, 3)]).toEqual([
    '/?page=2',
    '/?section=sport&page=3',
  ])
  expect(articleAddress('소금 값', sport)).toBe(`/article/${encodeURIComponent('소금 값')}?section=sport`)
  expect(articleAddress('salt')).toBe('/article/salt')
  expect(sectionAddress('a/b')).toBe('/section/a%2Fb/')
  expect(authorAddress('a/b')).toBe('/author/a%2Fb')
})
