// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { watchPictures } from '#markup/reveal.ts'
import { options, render } from '../markup/inspect.ts'
import { articleWith } from './read.ts'

describe('38 · nothing of a feed acts on the page', () => {
  test.each([
    '<script>steal()</script>',
    '<img src="x" onerror="steal()">',
    '<a href="javascript:steal()">Go</a>',
    '<style>body{display:none}</style>',
    '<form action="https://e.example"><input name="password"></form>',
    '<object data="x.swf"></object>',
    '<meta http-equiv="refresh" content="0;url=https://e.example">',
    '<base href="https://e.example/">',
  ])('%s', (html) => {
    const shown = render(`<p>Before.</p>${html}<p>After.</p>`)
    expect(shown).toContain('<p>Before.</p>')
    expect(shown).toContain('<p>After.</p>')
    expect(shown).not.toMatch(/steal|<style|<form|<input|<object|<meta|<base/)
  })
})

describe('39 · an address without a host belongs to the article', () => {
  test('links and pictures lead to the publisher', () => {
    const html = render('<a href="../next/">Next</a><img src="boat.jpg" width="300" height="200">')
    expect(html).toContain('href="https://paper.example/2026/next/"')
    expect(html).toContain('src="https://paper.example/2026/story/boat.jpg"')
  })

  test('a relative permalink is resolved before what starts from it', async () => {
    const article = await articleWith({
      url: '/2026/story/',
      content_html: '<img src="boat.jpg" width="300">',
    })
    expect(article.url).toBe('https://paper.example/2026/story/')
    expect(article.image?.src).toBe('https://paper.example/2026/story/boat.jpg')
  })

  test('a note is found in the same article', () => {
    expect(render('<a href="#fn1">1</a><p id="fn1">Note.</p>')).toMatch(
      /href="#(user-content-a1-fn1)".*id="\1"/,
    )
  })
})

describe('40 · a picture that waits for a script is shown without one', () => {
  test.each(['data-src', 'data-original', 'data-lazy-src', 'data-orig-file'])('%s', (name) => {
    expect(render(`<img src="data:image/gif;base64,AA" ${name}="https://p.example/a.jpg">`)).toContain(
      'src="https://p.example/a.jpg"',
    )
  })

  test('beside its placeholder', () => {
    const html = render(
      '<img src="placeholder.gif"><noscript><img src="https://p.example/a.jpg" alt="A boat"></noscript>',
    )
    expect(html.match(/<img/g)).toHaveLength(1)
    expect(html).toContain('https://p.example/a.jpg')
  })
})

test('41 · a post from elsewhere stays as a quotation with its link, and brings no script', () => {
  const html = render(
    '<blockquote class="twitter-tweet"><p>Fog!</p><a href="https://twitter.com/a/status/1">May 1</a></blockquote><script src="https://platform.twitter.com/widgets.js"></script>',
  )
  expect(html).toContain('Fog!')
  expect(html).toContain('https://twitter.com/a/status/1')
  expect(html).toContain('embed-quote')
  expect(html).not.toContain('widgets.js')
})

test('42 · a frame becomes a card that names what it is and leads there', () => {
  const html = render('<iframe src="https://www.youtube.com/embed/abcdefghijk" title="The launch"></iframe>')
  expect(html).toMatch(
    /<p class="embed"><cite>The launch<\/cite> <a href="https:\/\/www\.youtube\.com\/watch\?v=abcdefghijk"/,
  )
  expect(html).not.toContain('<iframe')
})

test('43 · elements of a publisher’s own making give their content back', () => {
  const html = render(
    '<gu-atom><p>Inside.</p></gu-atom><amp-img src="https://p.example/a.jpg" width="300" height="200"></amp-img>',
  )
  expect(html).toContain('<p>Inside.</p>')
  expect(html).toMatch(/<img[^>]*src="https:\/\/p\.example\/a\.jpg"/)
})

test('44 · nobody is counted, and links lose the marks of campaigns', () => {
  const html = render(
    '<p>Text <a href="https://e.example/?id=7&utm_source=feed&fbclid=x&gclid=y">on</a><img src="https://e.example/p.gif" width="1" height="1"></p>',
  )
  expect(html).toContain('href="https://e.example/?id=7"')
  expect(html).not.toContain('<img')
})

test('45 · the headline is not said twice, and the parts stand below it', () => {
  expect(render('<h1>The Headline</h1><h1>Part</h1><h3>Detail</h3>')).toBe('<h2>Part</h2><h3>Detail</h3>')
})

test('46 · a picture that is only to be had over http becomes a link to it', () => {
  const place = document.createElement('div')
  place.innerHTML = render('<p>Text.</p><img src="http://old.example/a.jpg" width="300" height="200">')
  expect(place.querySelector('img')?.getAttribute('src')).toBe('https://old.example/a.jpg')
  watchPictures(place, options.labels)
  place.querySelector('img')?.dispatchEvent(new Event('error'))
  expect(place.querySelector('a')?.getAttribute('href')).toBe('http://old.example/a.jpg')
})

describe('48 · a picture never makes the text jump, and a lost one leaves no hole', () => {
  test('its room is kept where its size is not known', () => {
    expect(render('<img src="https://p.example/a.jpg">')).toContain('class="unsized"')
    expect(render('<img src="https://p.example/a.jpg" width="300" height="200">')).not.toContain('unsized')
  })

  test.each([
    ['<figure><img src="https://p.example/a.jpg"></figure>', true],
    ['<figure><img src="https://p.example/a.jpg"><figcaption>A boat.</figcaption></figure>', false],
  ])('%s', (html, isWholeFigureGone) => {
    const place = document.createElement('div')
    place.innerHTML = render(html)
    watchPictures(place, options.labels)
    place.querySelector('img')?.dispatchEvent(new Event('error'))
    expect(place.querySelector('figure')?.hidden).toBe(isWholeFigureGone)
    expect(place.querySelector('img')?.hidden || isWholeFigureGone).toBe(true)
  })
})

test('49 · wide parts scroll on their own, and a passage keeps its language and direction', () => {
  const html = render('<table><tr><td>1</td></tr></table><pre>code</pre><p lang="ar" dir="rtl">سلام</p>')
  expect(html.match(/class="scroll" tabindex="0"/g)).toHaveLength(2)
  expect(html).toContain('<p lang="ar" dir="rtl">سلام</p>')
})

test('50 · a liveblog keeps its order and its times, and folds away what is past fifty posts', () => {
  const post = (i: number) =>
    `<section><time datetime="2024-01-01T10:${10 + (i % 50)}">t</time><p>Post ${i}.</p></section>`
  const html = render(Array.from({ length: 60 }, (_, i) => post(i)).join(''))
  expect(html).toContain('<summary>10 more posts</summary>')
  expect(html.match(/<time datetime/g)).toHaveLength(60)
  expect(html.indexOf('Post 0.')).toBeLessThan(html.indexOf('Post 1.'))
})
