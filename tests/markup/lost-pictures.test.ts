// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { renderBody } from '#markup/article-body.ts'
import { watchPictures } from '#markup/reveal.ts'
import { options, render } from './inspect.ts'

const PICTURE = '<img src="http://www.x.example/a.jpg" alt="A ship">'
const CAPTION = '<figcaption>The ship in 1912</figcaption>'

/** The body once every picture in it has failed to load, as often as it may. */
function withoutPictures(html: string, more: Partial<typeof options> = {}): HTMLElement {
  const box = document.createElement('div')
  box.append(renderBody(html, { ...options, ...more }))
  const stop = watchPictures(box, options.labels)
  for (const picture of box.querySelectorAll('img')) {
    picture.dispatchEvent(new Event('error'))
    picture.dispatchEvent(new Event('error'))
  }
  stop()
  return box
}

const linksIn = (box: HTMLElement) => [...box.querySelectorAll('a')].map(({ href }) => href)

describe('a picture that its publisher only gives over http', () => {
  it('becomes a link to the address that the publisher wrote, telling nothing', () => {
    const [link, ...others] = withoutPictures(PICTURE).querySelectorAll('a')
    expect(others).toEqual([])
    expect(link?.textContent).toBe('open the picture at x.example')
    expect(link?.getAttribute('href')).toBe('http://www.x.example/a.jpg')
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer')
    expect(link?.getAttribute('referrerpolicy')).toBe('no-referrer')
  })

  it('leaves its link in the figure, above its caption', () => {
    const figure = withoutPictures(`<figure>${PICTURE}${CAPTION}</figure>`).querySelector('figure')
    expect(figure?.hidden).toBe(false)
    expect(figure?.textContent).toBe('open the picture at x.exampleThe ship in 1912')
    const bare = withoutPictures(`<figure>${PICTURE}</figure>`).querySelector('figure')
    expect(bare?.hidden).toBe(false)
    expect(bare?.querySelector('a')).not.toBeNull()
  })

  it('is known by the address of its article, where its own is relative', () => {
    const box = withoutPictures('<img src="../b.jpg">', { base: 'http://paper.example/2026/story/' })
    expect(linksIn(box)).toEqual(['http://paper.example/2026/b.jpg'])
  })

  it('takes all the sizes that it came in along', () => {
    const source = '<source srcset="http://www.x.example/a.webp 2x">'
    const box = withoutPictures(`<picture>${source}${PICTURE}</picture>`)
    expect(linksIn(box)).toEqual(['http://www.x.example/a.jpg'])
    expect(box.querySelector('picture, source')).toBeNull()
  })

  it('puts its link beside one that it stood in, which keeps its place and the words of the picture', () => {
    const box = withoutPictures(`<p><a href="/large">${PICTURE}</a></p>`)
    expect(box.querySelector('a a')).toBeNull()
    expect(linksIn(box)).toEqual(['https://paper.example/large', 'http://www.x.example/a.jpg'])
    expect(box.textContent).toBe('A ship open the picture at x.example')
  })

  it('is still known when a rendered body is rendered again', () => {
    const picture = `<picture><source src="http://www.x.example/a.webp" srcset="/a.webp">${PICTURE}</picture>`
    for (const html of [
      PICTURE,
      `<p>A ${PICTURE} ship</p>`,
      `<figure>${PICTURE}${CAPTION}</figure>`,
      picture,
    ]) {
      const once = render(html)
      expect(render(once)).toBe(once)
      expect(linksIn(withoutPictures(once))).toEqual(['http://www.x.example/a.jpg'])
    }
  })
})

it('a picture that was asked for as it was written leaves no link', () => {
  for (const box of [
    withoutPictures('<img src="https://x.example/a.jpg">'),
    withoutPictures(PICTURE, { secure: false }),
    withoutPictures('<img class="upgraded" src="data:image/png,x">'),
  ]) {
    expect(linksIn(box)).toEqual([])
    expect(box.querySelector('img')?.hidden).toBe(true)
  }
})
