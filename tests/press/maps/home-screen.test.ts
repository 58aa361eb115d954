import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { type Icons, iconsFrom } from '#press/maps/icons.ts'
import { webManifestOf } from '#press/maps/web-manifest.ts'
import { makeEdition } from './sample-edition.ts'

const RED = { r: 200, g: 0, b: 0, alpha: 1 }
const SQUARE = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#c80000" d="M0 0h8v8H0z"/></svg>',
)

function filesOf(icons: Icons) {
  if (icons.kind === 'refused') throw new Error(icons.message)
  return icons.files
}

async function iconIn(icons: Icons, name: string) {
  const { bytes } = filesOf(icons).find(({ path }) => path === `icons/${name}.png`) ?? {}
  if (!bytes) throw new Error(`no ${name}`)
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4),
  ]
  return { info, at }
}

describe('icons', () => {
  test('come from one drawing, in every size that systems ask for', async () => {
    const files = filesOf(await iconsFrom(SQUARE))
    expect(files.map(({ path, size, purpose }) => [path, size, purpose])).toEqual([
      ['icons/icon-192.png', 192, 'any'],
      ['icons/icon-512.png', 512, 'any'],
      ['icons/icon-maskable-512.png', 512, 'maskable'],
      ['icons/apple-touch-icon.png', 180, 'touch'],
      ['icons/favicon-32.png', 32, 'tab'],
    ])
    for (const { bytes, size } of files) {
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: size, height: size })
    }
  })

  test('have a margin of paper where systems cut them to shape', async () => {
    const { at } = await iconIn(await iconsFrom(SQUARE), 'icon-maskable-512')
    expect(at(256, 256)).toEqual([200, 0, 0, 255])
    expect(at(110, 110)).toEqual([200, 0, 0, 255])
    expect(at(98, 256)).toEqual([0xfb, 0xf9, 0xf4, 255])
  })

  test('keep a wide picture whole, in the middle, and on paper where clear would turn black', async () => {
    const wide = await sharp({ create: { width: 400, height: 100, channels: 4, background: RED } })
      .png()
      .toBuffer()
    const icons = await iconsFrom(wide)
    expect((await iconIn(icons, 'icon-512')).at(256, 10)[3]).toBe(0)
    const touch = await iconIn(icons, 'apple-touch-icon')
    expect(touch.at(90, 5)).toEqual([0xfb, 0xf9, 0xf4, 255])
    expect(touch.at(2, 90)).toEqual([200, 0, 0, 255])
  })

  test('are the same at every build', async () => {
    const [first, second] = [filesOf(await iconsFrom(SQUARE)), filesOf(await iconsFrom(SQUARE))]
    expect(
      first.every(({ bytes }, i) => Buffer.from(bytes).equals(second[i]?.bytes ?? Buffer.alloc(0))),
    ).toBe(true)
  })

  test.each([
    ['no picture', Buffer.from('hello')],
    ['nothing at all', new Uint8Array()],
    ['a page', Buffer.from('<!doctype html><p>404')],
    ['half a drawing', SQUARE.subarray(0, 60)],
    ['a GIF', Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64')],
  ])('are refused from %s, in words', async (_, bytes) => {
    const icons = await iconsFrom(bytes)
    expect(icons).toMatchObject({ kind: 'refused', message: expect.stringContaining('No icons can be made') })
  })
})

describe('the manifest', () => {
  test('lets a reader put the edition on a home screen, and keep it apart from its neighbours', async () => {
    const manifest = JSON.parse(webManifestOf(makeEdition({ language: 'ar-EG' })))
    expect(manifest).toMatchObject({
      id: '/news/',
      scope: '/news/',
      start_url: '/news/',
      name: 'Fish & Ships',
      short_name: 'Fish & Ships',
      lang: 'ar-EG',
      dir: 'rtl',
      display: 'standalone',
      background_color: '#fbf9f4',
    })
    expect(manifest.icons).toEqual([
      { src: '/news/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/news/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/news/icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ])
  })

  test.each([
    ['The Morning Post of the Isles', 'The Morning'],
    ['Südwestrundfunknachrichten heute', 'Südwestrundfunknachrichten'],
    ['뉴스', '뉴스'],
  ])('shortens %s to %s', (title, short) => {
    expect(JSON.parse(webManifestOf(makeEdition({ title }))).short_name).toBe(short)
  })
})
