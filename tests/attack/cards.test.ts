/** The short version of `npm run attack -- shared`, for the picture that a link unfurls with. */
import { expect, test } from 'vitest'
import { attackCards, pngFaults } from '../../scripts/attack/cards.ts'
import { readPayloads } from '../../scripts/attack/payloads.ts'

test('a social picture of hostile texts is a picture and nothing else', { timeout: 60_000 }, () => {
  const some = readPayloads([]).filter((_, i) => i % 12 === 0)
  const { tried, failures } = attackCards(some)
  expect(failures).toEqual([])
  expect(tried).toBe(some.length * 5)
})

test('what stands behind the end of a picture is seen', () => {
  const text = Buffer.from('<script>alert(1)</script>')
  expect(pngFaults(text)).toEqual(['is no PNG'])
})
