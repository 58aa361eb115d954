import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { PICTURE_LIST, readRemembered } from '#press/images/remembered.ts'
import { makeArticle } from '../../edition/make-article.ts'
import { photograph, pictureHost } from './picture-host.ts'
import { buildWith, type Folder } from './run.ts'

const PICTURE = { alt: 'A boat', caption: 'At dawn.', credit: 'A. Eye' }

test('a second build asks for nothing and changes no file', async () => {
  const host = await pictureHost({ '/a.jpg': await photograph(700, 500), '/b.gif': await movingGif() })
  const folder: Folder = new Map()
  const inText = `data:image/png;base64,${(await noise(60)).toString('base64')}`
  const article = makeArticle({
    image: { ...PICTURE, src: `${host.origin}/a.jpg` },
    bodyHtml: `<img src="${host.origin}/b.gif"><img src="${inText}">`,
  })
  const first = await buildWith([article], folder)
  const second = await buildWith([article], folder, { known: await remembered(folder) })
  expect(host.asked.length).toBe(2)
  expect(second.changed).toEqual([])
  expect(second.paths.toSorted()).toEqual(first.paths.toSorted())
  expect(second.articles).toEqual(first.articles)
  expect(second.articles[0]?.bodyHtml).not.toContain('data:')
})

test('a picture whose file is gone from the folder is asked for again', async () => {
  const host = await pictureHost({ '/a.jpg': await photograph(700, 500) })
  const folder: Folder = new Map()
  const article = makeArticle({ image: { ...PICTURE, src: `${host.origin}/a.jpg` } })
  const { remembered: known } = await buildWith([article], folder)
  const lost = [...folder.keys()].find((path) => path.endsWith('.webp')) ?? ''
  folder.delete(lost)
  await buildWith([article], folder, { known })
  expect(host.asked.length).toBe(2)
  expect(folder.has(lost)).toBe(true)
})

test('when asked to look again, only a changed picture is made anew, and one taken away is no longer served', async () => {
  const unchanged = ['/same.jpg']
  const host = await pictureHost()
  const files = { '/same.jpg': await photograph(500, 300, 1), '/new.jpg': await photograph(500, 300, 90) }
  for (const [path, bytes] of Object.entries(files)) {
    host.files[path] = ({ headers }, response) => {
      const isSame = unchanged.includes(path) && headers['if-none-match'] === '"v1"'
      response.writeHead(isSame ? 304 : 200, { etag: '"v1"' }).end(isSame ? undefined : bytes)
    }
  }
  host.files['/gone.jpg'] = await photograph(500, 300, 250)
  const folder: Folder = new Map()
  const addresses = ['/same.jpg', '/new.jpg', '/gone.jpg'].map((path) => host.origin + path)
  const articles = addresses.map((src, i) => makeArticle({ id: `${i}`, image: { ...PICTURE, src } }))
  const first = await buildWith(articles, folder)
  delete host.files['/gone.jpg']
  host.files['/new.jpg'] = await photograph(400, 300, 90)
  const second = await buildWith(articles, folder, { known: first.remembered, refresh: true })
  expect(second.articles[0]?.image).toEqual(first.articles[0]?.image)
  expect(second.articles[1]?.image?.width).toBe(400)
  expect(second.articles[2]?.image?.src).toBe(addresses[2])
  expect(second.problems.map(({ message }) => message)).toEqual([
    `The picture ${addresses[2]} of “A headline” is no longer there. Pages point to it where it is.`,
  ])
})

test('what the folder says of pictures is not trusted', async () => {
  const path = await mkdtemp(join(tmpdir(), 'pictures-'))
  try {
    const good = { hash: 'abcdef123456', width: 5, height: 5, widths: [5], type: 'webp', tag: null }
    const pictures = {
      good,
      outside: { ...good, hash: '../../../etc/' },
      type: { ...good, type: '/../x' },
      widths: { ...good, widths: ['/../x'] },
      nothing: null,
    }
    await writeFile(join(path, PICTURE_LIST), JSON.stringify({ recipe: 1, pictures }))
    expect([...(await readRemembered(path))]).toEqual([['good', good]])
    await writeFile(join(path, PICTURE_LIST), '{"recipe": 1, "pict')
    expect((await readRemembered(path)).size).toBe(0)
  } finally {
    await rm(path, { recursive: true })
  }
})

/** Through the file, as the next build would have it. */
async function remembered(folder: Folder) {
  const path = await mkdtemp(join(tmpdir(), 'pictures-'))
  try {
    await writeFile(join(path, PICTURE_LIST), folder.get(PICTURE_LIST) ?? '')
    return await readRemembered(path)
  } finally {
    await rm(path, { recursive: true })
  }
}

async function movingGif(): Promise<Buffer> {
  const raw = { width: 40, height: 80, channels: 3, pageHeight: 40 } as const
  const pixels = Buffer.alloc(40 * 80 * 3, 9).fill(200, 40 * 40 * 3)
  return sharp(pixels, { raw })
    .gif({ delay: [100, 100] })
    .toBuffer()
}

/** Too varied to be written into a text as a short line. */
async function noise(size: number): Promise<Buffer> {
  const pixels = Buffer.from(
    Array.from({ length: size * size * 3 }, (_, i) => (Math.sin(i * 12.9898) * 43_758.5453) & 255),
  )
  return sharp(pixels, { raw: { width: size, height: size, channels: 3 } })
    .png()
    .toBuffer()
}
