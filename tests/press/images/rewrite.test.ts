import { describe, expect, test } from 'vitest'
import type { Article } from '#edition/article.ts'
import { type Brought, broughtFrom } from '#press/images/brought.ts'
import { picturesIn } from '#press/images/collect.ts'
import { withPictures } from '#press/images/rewrite.ts'
import { makeArticle } from '../../edition/make-article.ts'

const SITE = 'https://paper.example/2020/story/'
const HASH = '0123456789ab'
const FILE = `/pictures/01/${HASH}`

function brought(width: number, height: number, hash = HASH): Brought {
  const widths = [480, 960, 1600].filter((one) => one <= width)
  const about = { hash, width, height, type: 'webp', tag: null } as const
  return broughtFrom({ ...about, widths: widths.length > 0 ? widths : [width] }, '/')
}

const LARGE = brought(1600, 900)
const SET = `srcset="${FILE}-480.webp 480w, ${FILE}-960.webp 960w, ${FILE}-1600.webp 1600w"`
const SIZES = 'sizes="(min-width: 64rem) 50rem, (min-width: 44rem) 42rem, 100vw"'

const articleOf = (bodyHtml: string, parts: Partial<Article> = {}) =>
  makeArticle({ url: SITE, bodyHtml, ...parts })
const picturesOf = (html: string, parts: Partial<Article> = {}) => picturesIn(articleOf(html, parts))
/** With all of its pictures brought. */
function bodyOf(html: string, picture = LARGE): string | null {
  const article = articleOf(html)
  return withPictures(article, new Map(picturesIn(article).map((address) => [address, picture]))).bodyHtml
}

describe('the pictures of an article', () => {
  test('are found by absolute addresses, each once, the one above the text first', () => {
    const image = { src: 'https://cdn.example/h.jpg', alt: null, caption: null, credit: null }
    const html =
      '<img src="../a.jpg"><img src=//b.example/b.jpg><IMG SRC="https://cdn.example/h.jpg"><img src="../a.jpg">'
    expect(picturesOf(html, { image })).toEqual([
      'https://cdn.example/h.jpg',
      'https://paper.example/2020/a.jpg',
      'https://b.example/b.jpg',
    ])
  })

  test('stand where their source does when the article has no address', () => {
    const source = {
      name: null,
      url: null,
      feedUrl: 'https://feeds.example/x/feed.json',
      format: 'jsonfeed',
    } as const
    expect(picturesOf('<img src="a.jpg">', { url: null, source })).toEqual(['https://feeds.example/x/a.jpg'])
    expect(picturesOf('<img src="a.jpg">', { url: null })).toEqual([])
  })

  test.each([
    [
      'in several widths: the smallest that is wide enough',
      'srcset="s.jpg 300w, l.jpg 2400w, x.jpg 1800w" src="m.jpg"',
      'x.jpg',
    ],
    ['in several widths, none wide enough: the widest', 'srcset="s.jpg 300w,m.jpg 900w"', 'm.jpg'],
    ['in several densities: the densest', 'src="a.jpg" srcset="a.jpg, b.jpg 2x"', 'b.jpg'],
    ['with commas in its address', 'srcset="a,b,c.jpg 900w, d.jpg 300w"', 'a,b,c.jpg'],
    ['that waits for a script', 'src="data:image/gif;base64,R0lGOD" data-src="real.jpg"', 'real.jpg'],
    [
      'that waits for a script, in several widths',
      'src="lazy.gif" data-srcset="a.jpg 100w, b.jpg 200w"',
      'b.jpg',
    ],
    ['behind a stand-in', 'src="/img/blank.gif" data-orig-file="full.jpg"', 'full.jpg'],
    ['beside its own original', 'src="a.jpg" data-orig-file="full.jpg"', 'a.jpg'],
    ['with entities in its address', 'src="a.jpg?x=1&amp;y=2"', 'a.jpg?x=1&y=2'],
  ])('%s', (_, attributes, address) => {
    expect(picturesOf(`<img ${attributes}>`)).toEqual([SITE + address])
  })

  test.each([
    ['in a comment', '<!-- <img src="a.jpg"> -->'],
    ['in words', '<p title="<img src=a.jpg>">&lt;img src="a.jpg"></p>'],
    ['in a script', '<script>"<img src=\'a.jpg\'>"</script>'],
    ['that counts readers', '<img src="a.jpg" width="1" height="1"><img src="b.jpg" style="display:none">'],
    ['that is no web address', '<img src="javascript:x"><img src="file:///a.jpg"><img src="cid:x">'],
    ['of no more than a line', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'],
    ['that is never closed', '<img src="a.jpg'],
    ['of a film', '<video><source src="a.mp4" srcset="a.jpg"></video>'],
    ['that is in the edition already', `<img src="/news${FILE}-480.webp">`],
  ])('nothing %s', (_, html) => {
    expect(picturesOf(html)).toEqual([])
    expect(bodyOf(html)).toBe(html)
  })

  test('a text with many open tags takes no time', () => {
    const html = '<img alt="'.repeat(50_000) + '<a '.repeat(50_000)
    expect(picturesOf(html)).toEqual([])
  })
})

describe('a picture in the text', () => {
  test('keeps all that is said of it, and its text is as it was', () => {
    expect(bodyOf(`<p>A<img alt='"x"' class=wide src="a.jpg" loading=lazy / ><br/>&nbsp;B <unclosed>`)).toBe(
      `<p>A<img alt='"x"' class=wide loading=lazy src="${FILE}-1600.webp" ${SET} ${SIZES} width="1600" height="900"><br/>&nbsp;B <unclosed>`,
    )
  })

  test('takes no word for the value of an attribute that has none', () => {
    expect(bodyOf('<img src="a.jpg" alt= >')).toBe(
      `<img alt src="${FILE}-1600.webp" ${SET} ${SIZES} width="1600" height="900">`,
    )
  })

  test('is shown as large as the publisher wants, in its own shape', () => {
    expect(bodyOf('<img src="a.jpg" width="800" height="800">')).toContain('width="800" height="450"')
    expect(bodyOf('<img src="a.jpg" height="90px">')).toContain('width="160" height="90"')
    expect(bodyOf('<img src="a.jpg" width="100%">')).toContain('width="1600" height="900"')
    expect(bodyOf('<img src="a.jpg" width="5000">')).toContain('width="1600" height="900"')
  })

  test('that is an icon stays small', () => {
    expect(bodyOf('<img src="a.jpg" width="32">')).toContain('sizes="32px" width="32" height="18"')
  })

  test('that has one width needs no choice', () => {
    expect(bodyOf('<img src="a.jpg" srcset="a.jpg 200w" sizes="9px">', brought(200, 100))).toBe(
      `<img src="${FILE}-200.webp" width="200" height="100">`,
    )
  })

  test('takes the place of its other formats, but not of its cut for another screen', () => {
    const html =
      '<picture><source type="image/avif" srcset="a.avif"><source media="(width < 9em)" type="image/jpeg" srcset="tall.jpg"><img src="a.jpg"></picture>'
    expect(picturesOf(html)).toEqual([`${SITE}tall.jpg`, `${SITE}a.jpg`])
    expect(bodyOf(html)).toBe(
      `<picture><source media="(width < 9em)" ${SET} ${SIZES} width="1600" height="900">` +
        `<img src="${FILE}-1600.webp" ${SET} ${SIZES} width="1600" height="900"></picture>`,
    )
  })

  test('that could not be brought keeps its other formats', () => {
    const html =
      '<picture><source type="image/avif" srcset="a.avif"><img src="a.jpg" data-src="b.jpg"></picture>'
    expect(withPictures(articleOf(html), new Map()).bodyHtml).toBe(html)
  })

  test('waits for no script any more, also where it is written for readers without scripts', () => {
    const html =
      '<img src="data:," data-src="a.jpg" data-srcset="a.jpg 9w"><noscript><img src="a.jpg"></noscript>'
    const picture = `<img src="${FILE}-1600.webp" ${SET} ${SIZES} width="1600" height="900">`
    expect(bodyOf(html)).toBe(`${picture}<noscript>${picture}</noscript>`)
  })

  test('cannot break out of its attribute', () => {
    const article = articleOf('<img src="a.jpg">')
    const nasty = { ...brought(200, 100), src: '/"><script>x</script>' }
    expect(withPictures(article, new Map([[`${SITE}a.jpg`, nasty]])).bodyHtml).not.toContain('<script>')
  })
})

describe('the picture above the text', () => {
  const image = { src: `${SITE}boat-1024x576.jpg`, alt: 'A', caption: 'B', credit: 'C', width: 2, height: 1 }
  const small = brought(960, 540, 'aaaaaaaaaaaa')

  test('is named as in the text where that has it in another size, so that it is shown once', () => {
    const article = articleOf('<img src="boat-1024x576.jpg" srcset="boat.jpg 1920w">', { image })
    const known = new Map([
      [image.src, small],
      [`${SITE}boat.jpg`, LARGE],
    ])
    const made = withPictures(article, known)
    expect(made.image).toEqual({ ...image, ...LARGE })
    expect(made.bodyHtml).toContain(`src="${LARGE.src}"`)
  })

  test('is what the text shows, too, where that has a smaller size', () => {
    const hero = { ...image, src: `${SITE}boat.jpg` }
    const known = new Map([
      [hero.src, LARGE],
      [`${SITE}boat-960x540.jpg?w=960`, small],
    ])
    const made = withPictures(articleOf('<img src="boat-960x540.jpg?w=960">', { image: hero }), known)
    expect(made.image?.src).toBe(LARGE.src)
    expect(made.bodyHtml).toContain(`src="${LARGE.src}"`)
  })

  test.each([
    ['another picture', 'boats.jpg', LARGE],
    ['another cut of it', 'boat-300x300.jpg', brought(300, 300, 'bbbbbbbbbbbb')],
    ['another one by its query', 'boat-1024x576.jpg?id=7', LARGE],
  ])('is not taken for %s', (_, name, other) => {
    const known = new Map([
      [image.src, small],
      [SITE + name, other],
    ])
    const made = withPictures(articleOf(`<img src="${name}">`, { image }), known)
    expect(made.image?.src).toBe(small.src)
    expect(made.bodyHtml).toContain(`src="${other.src}"`)
  })

  test('is left as it is where it could not be brought', () => {
    const article = makeArticle({ image })
    expect(withPictures(article, new Map())).toEqual(article)
  })
})
