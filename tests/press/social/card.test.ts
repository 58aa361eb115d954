import { readFileSync } from 'node:fs'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { type Card, cardNote, drawCard } from '#press/social/card.ts'
import { cardOf, HUES } from '#press/social/card-of.ts'
import { withPicture } from '#press/social/card-picture.ts'
import { makeArticle } from '../../edition/make-article.ts'

const CARD: Card = {
  edition: 'Harbour Post',
  section: 'Economy',
  kicker: 'Selling Minerals',
  colour: '#8c1c13',
  headline: 'North Korean Officially Mines Rare Earth Elements to Boost Economy',
  byline: 'By matthew',
  direction: 'ltr',
  picture: null,
}

async function points(png: Uint8Array) {
  const image = await loadImage(Buffer.from(png))
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  return { width: image.width, height: image.height, data }
}

/** How many dark points stand between these columns and rows. */
async function ink(
  png: Uint8Array,
  [left, right]: readonly [number, number],
  rows: readonly [number, number] = [140, 630],
) {
  const { width, data } = await points(png)
  let count = 0
  for (let y = rows[0]; y < rows[1]; y += 1) {
    for (let x = left; x < right; x += 1) if ((data[(y * width + x) * 4] ?? 255) < 128) count += 1
  }
  return count
}

describe('the picture that a link unfurls with', () => {
  test('is a PNG of 1200 by 630, the same for the same article and small', async () => {
    const png = drawCard(CARD)
    expect([...png.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG')
    expect(await points(png)).toMatchObject({ width: 1200, height: 630 })
    expect(Buffer.compare(Buffer.from(png), Buffer.from(drawCard(CARD)))).toBe(0)
    expect(png.byteLength).toBeLessThan(40_000)
  })

  test('says in itself what it shows, so that it need not be drawn again', () => {
    const head = Buffer.from(drawCard(CARD)).subarray(0, 120)
    expect(head.includes(cardNote(CARD))).toBe(true)
    expect(head.includes(cardNote({ ...CARD, byline: 'By Ada' }))).toBe(false)
  })

  test('writes Arabic from the right, and Latin from the left', async () => {
    const arabic = drawCard({
      ...CARD,
      section: 'اقتصاد',
      kicker: '',
      byline: 'فاطمة',
      headline: 'سبع عشرة مادة',
      direction: 'rtl',
    })
    expect(await ink(arabic, [0, 400])).toBe(0)
    expect(await ink(arabic, [700, 1200])).toBeGreaterThan(1000)
    const latin = drawCard({ ...CARD, headline: 'Rain' })
    expect(await ink(latin, [0, 500])).toBeGreaterThan(1000)
    expect(await ink(latin, [700, 1200])).toBe(0)
  })

  test('joins Arabic letters: a word is narrower than its letters apart', async () => {
    const width = async (headline: string) => {
      const { width: all, data } = await points(
        drawCard({ ...CARD, headline, section: '', kicker: '', byline: '' }),
      )
      const isDark = (x: number) => {
        for (let y = 210; y < 400; y += 1) if ((data[(y * all + x) * 4] ?? 255) < 128) return true
        return false
      }
      let x = all - 1
      while (x > 0 && !isDark(x)) x -= 1
      return x
    }
    expect(await width('سسسس')).toBeLessThan(await width('س س س س'.replaceAll(' ', '\u200c')))
  })

  test('has the letters of Korean, and no empty boxes', async () => {
    const glyphs = await Promise.all(
      ['가가', '힣힣', '봄봄'].map((headline) => ink(drawCard({ ...CARD, headline }), [60, 400], [206, 420])),
    )
    expect(new Set(glyphs).size).toBe(3)
  })

  test('holds a headline of ten thousand characters, of one word or of many, within its margins', async () => {
    for (const headline of [
      'Aligning '.repeat(1200),
      'x'.repeat(10_000),
      '가'.repeat(10_000),
      '\u0000\n\t😀'.repeat(99),
    ]) {
      const png = drawCard({ ...CARD, headline })
      expect(await ink(png, [1140, 1200])).toBe(0)
      expect(await ink(png, [0, 60])).toBe(0)
    }
  })

  test('has the article’s picture beside the headline where there is one', async () => {
    const red = { width: 900, height: 600, channels: 3, background: '#ff0000' } as const
    const picture = await sharp({ create: red }).jpeg().toBuffer()
    const card = { ...CARD, picture: 'pictures/a.webp' }
    const { width, data } = await points(await withPicture(drawCard(card), picture, card))
    const at = (400 * width + 1000) * 4
    expect(data[at]).toBeGreaterThan(200)
    expect(data[at + 1]).toBeLessThan(80)
    const broken = await withPicture(drawCard(card), Buffer.from('no picture'), card)
    expect(await points(broken)).toMatchObject({ width: 1200 })
  })
})

test('cards have the colours of the sections', () => {
  const tokens = readFileSync('src/ui/tokens.css', 'utf8')
  for (const [i, hue] of HUES.entries()) expect(tokens).toContain(`--hue-${i}: ${hue};`)
  const sections = [{ slug: 'economy', label: 'Economy', count: 1, hue: 3 }]
  const edition = { title: 'The Paper', description: null, base: '/', sections }
  const article = makeArticle({
    sections: ['Economy'],
    headline: 'A',
    authors: [{ name: 'Ada' }, { name: 'Max' }],
  })
  expect(cardOf(article, edition)).toMatchObject({
    colour: HUES[3],
    byline: 'By Ada and Max',
    direction: 'ltr',
  })
})
