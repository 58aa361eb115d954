import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { pictureReader } from '#press/images/read-picture.ts'
import { makeArticle } from '../../edition/make-article.ts'
import { photograph, pictureHost, redirect } from './picture-host.ts'
import { buildWith, type Folder } from './run.ts'

const PICTURE = { alt: 'A boat', caption: 'At dawn.', credit: 'A. Eye' }

test('the picture above the text and those in it come from the edition, in a few widths', async () => {
  const host = await pictureHost({
    '/hero.jpg': await photograph(3000, 2000),
    '/in-text.jpg': await photograph(1200, 900, 20),
  })
  const folder: Folder = new Map()
  const article = makeArticle({
    url: `${host.origin}/story/`,
    image: { ...PICTURE, src: `${host.origin}/hero.jpg`, width: 30, height: 20 },
    bodyHtml: '<p>One <b>two.</p><figure><img src="/in-text.jpg" alt="A <net>"></figure><p>Three.',
    bodyState: 'full',
  })
  const { articles, problems } = await buildWith([article], folder)
  expect(problems).toEqual([])
  const [brought] = articles
  expect(brought?.image).toMatchObject({ ...PICTURE, width: 1600, height: 1067 })
  const sources = brought?.image?.sources ?? []
  expect(sources.map(({ width }) => width)).toEqual([480, 960, 1600])
  expect(brought?.image?.src).toBe(sources[2]?.src)
  for (const { src, width } of sources) {
    expect(src).toMatch(new RegExp(`^/news/pictures/([0-9a-f]{2})/\\1[0-9a-f]{10}-${width}\\.webp$`))
    const file = await sharp(folder.get(src.slice('/news/'.length))).metadata()
    expect([file.format, file.width]).toEqual(['webp', width])
  }
  const [, src] = / src="([^"]*)-1200\.webp"/.exec(brought?.bodyHtml ?? '') ?? []
  expect(brought?.bodyHtml).toBe(
    `<p>One <b>two.</p><figure><img alt="A <net>" src="${src}-1200.webp" ` +
      `srcset="${src}-480.webp 480w, ${src}-960.webp 960w, ${src}-1200.webp 1200w" ` +
      'sizes="(min-width: 64rem) 50rem, (min-width: 44rem) 42rem, 100vw" width="1200" height="900"></figure><p>Three.',
  )
  expect(JSON.stringify(articles)).not.toContain(`${host.origin}/hero.jpg`)
})

test('one address is asked for once, however many articles show it, and one picture is made once', async () => {
  const bytes = await photograph(700, 500)
  const host = await pictureHost({ '/a.jpg': bytes, '/copy.jpg': bytes })
  const image = { ...PICTURE, src: `${host.origin}/a.jpg` }
  const bodyHtml = `<img src="${host.origin}/a.jpg"><img src="${host.origin}/copy.jpg">`
  const articles = ['one', 'two', 'three'].map((id) => makeArticle({ id, image, bodyHtml }))
  const { paths, articles: brought } = await buildWith(articles, new Map())
  expect(host.asked.toSorted()).toEqual(['/a.jpg', '/copy.jpg'])
  expect(paths.length).toBe(new Set(paths).size)
  expect(paths.filter((path) => path.startsWith('pictures/')).length).toBe(2)
  expect(brought.every((one) => one.bodyHtml?.split('-700.webp"').length === 3)).toBe(true)
})

test('a picture that cannot be had keeps its address, and the publisher is told why', async () => {
  const host = await pictureHost({
    '/page.jpg': '<!doctype html><title>Please log in</title>',
    '/broken.jpg': (await photograph(900, 900)).subarray(0, 800),
    '/text.jpg': 'hello',
    '/round.jpg': redirect('/round.jpg'),
    '/refused.jpg': (_, response) => response.writeHead(403).end(),
    '/good.jpg': await photograph(50, 50),
  })
  const names = ['page', 'broken', 'text', 'round', 'refused', 'missing', 'good']
  const bodyHtml = names.map((name) => `<p><img src="${host.origin}/${name}.jpg"></p>`).join('')
  const { articles, problems } = await buildWith([makeArticle({ headline: 'Nets', bodyHtml })], new Map())
  const faults = {
    page: 'is a web page and not a picture',
    broken: 'is damaged',
    text: 'is not a picture that can be read here (JPEG, PNG, WebP, AVIF, GIF, TIFF, SVG)',
    round: 'is redirected more than 5 times',
    refused: 'is not given out (its server answered 403)',
    missing: 'is no longer there',
  }
  expect(problems.map(({ message }) => message)).toEqual(
    Object.entries(faults).map(
      ([name, fault]) =>
        `The picture ${host.origin}/${name}.jpg of “Nets” ${fault}. Pages point to it where it is.`,
    ),
  )
  for (const name of Object.keys(faults)) {
    expect(articles[0]?.bodyHtml).toContain(`<p><img src="${host.origin}/${name}.jpg"></p>`)
  }
  expect(articles[0]?.bodyHtml).not.toContain('good.jpg')
})

test('a host that is silent is not waited for again and again', async () => {
  const { origin } = await pictureHost()
  const dead = origin.replace(/\d+$/, '9')
  const bodyHtml = Array.from({ length: 40 }, (_, i) => `<img src="${dead}/${i}.jpg">`).join('')
  const { problems } = await buildWith([makeArticle({ bodyHtml })], new Map())
  expect(problems.length).toBe(40)
  expect(problems.at(-1)?.message).toContain('is at 127.0.0.1:9, which did not answer. Pages point')
})

test('a counting pixel is left to the rules of the reader, and nobody is told', async () => {
  const host = await pictureHost({ '/count.gif': await photograph(1, 1), '/dot.gif': await photograph(1, 1) })
  const bodyHtml = `<img src="${host.origin}/count.gif"><img src="${host.origin}/dot.gif" width="1" height="1">`
  const { articles, problems } = await buildWith([makeArticle({ bodyHtml })], new Map())
  expect([articles[0]?.bodyHtml, problems]).toEqual([bodyHtml, []])
  expect(host.asked).toEqual(['/count.gif'])
})

test('beyond the most, the newest articles have their pictures and the rest are counted', async () => {
  const host = await pictureHost({
    '/0.jpg': await photograph(90, 60),
    '/1.jpg': await photograph(90, 60, 1),
  })
  const articles = [0, 1, 2].map((i) =>
    makeArticle({ id: `${i}`, image: { ...PICTURE, src: `${host.origin}/${i}.jpg` } }),
  )
  const { articles: brought, leftOut, problems } = await buildWith(articles, new Map(), { most: 2 })
  expect(brought.map(({ image }) => image?.src.startsWith('/news/'))).toEqual([true, true, false])
  expect([leftOut, problems]).toEqual([1, []])
})

test('pictures beside a local feed are read from its folder, and looked at in every build', async () => {
  const folders = [await mkdtemp(join(tmpdir(), 'pictures-')), await mkdtemp(join(tmpdir(), 'pictures-'))]
  const [beside = '', other = ''] = folders
  try {
    await writeFile(join(beside, 'a b.jpg'), await photograph(300, 200))
    await writeFile(join(beside, 'both.jpg'), await photograph(300, 200, 1))
    await writeFile(join(other, 'both.jpg'), await photograph(300, 200, 2))
    const article = makeArticle({
      image: { ...PICTURE, src: 'http://folder.invalid/a%20b.jpg' },
      source: { name: null, url: null, feedUrl: 'http://folder.invalid/feed.json', format: 'jsonfeed' },
      bodyHtml: '<img src="both.jpg"><img src="../../etc/passwd.jpg">',
    })
    const folder: Folder = new Map()
    const first = await buildWith([article], folder, { folders })
    expect(first.articles[0]?.image).toMatchObject({ width: 300, height: 200 })
    expect(first.articles[0]?.bodyHtml).toBe(article.bodyHtml)
    expect(first.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('stands beside two feeds under the same name: rename one of them.'),
      expect.stringContaining('is not beside the feed.'),
    ])
    const again = await buildWith([article], folder, { folders, known: first.remembered })
    expect(again.changed).toEqual([])
    await writeFile(join(beside, 'a b.jpg'), await photograph(200, 200))
    const edited = await buildWith([article], folder, { folders, known: first.remembered })
    expect(edited.articles[0]?.image).toMatchObject({ width: 200, height: 200 })
  } finally {
    for (const path of folders) await rm(path, { recursive: true })
  }
})

test('a build that is broken off asks for no more', async () => {
  const host = await pictureHost()
  const open: unknown[] = []
  for (let i = 0; i < 30; i += 1) {
    host.files[`/${i}.jpg`] = (_, response) => {
      response.on('close', () => open.splice(open.indexOf(response), 1))
      open.push(response)
    }
  }
  host.files['/0.jpg'] = await photograph(80, 80)
  const articles = Array.from({ length: 30 }, (_, i) =>
    makeArticle({ id: `${i}`, image: { ...PICTURE, src: `${host.origin}/${i}.jpg` } }),
  )
  const end = new AbortController()
  const work = buildWith(articles, new Map(), {
    signal: end.signal,
    onProgress: () => end.abort(new Error('broken off')),
  })
  await expect(work).rejects.toThrow('broken off')
  expect(host.asked.length).toBeLessThan(9)
})

test('a feed cannot have pictures fetched from the network of whoever builds', async () => {
  const host = await pictureHost({ '/a.jpg': await photograph(90, 60) })
  const article = makeArticle({ image: { ...PICTURE, src: `${host.origin}/a.jpg` } })
  const { articles, problems } = await buildWith([article], new Map(), {
    read: pictureReader({ folders: [] }),
  })
  expect(articles).toEqual([article])
  expect(problems.map(({ message }) => message)).toEqual([
    `The picture ${host.origin}/a.jpg of “A headline” is on a private network. Pages point to it where it is.`,
  ])
  expect(host.asked).toEqual([])
})
