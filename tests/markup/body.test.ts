// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { renderBody } from '#markup/article-body.ts'
import { isEmptyBody, watchPictures } from '#markup/reveal.ts'
import { options, render } from './inspect.ts'

describe('text', () => {
  it('a script in a feed never reaches the page', () => {
    expect(render('<p>One</p><script>steal()</script>')).toBe('<p>One</p>')
  })

  it('an empty paragraph leaves no gap', () => {
    expect(render('<p>One</p><p>&nbsp;</p><p><br></p><p>Two</p>')).toBe('<p>One</p><p>Two</p>')
  })

  it('the language and direction of a passage stay', () => {
    expect(render('<p lang="ar" dir="rtl">سلام</p>')).toBe('<p lang="ar" dir="rtl">سلام</p>')
  })

  it('a font of the nineties does not outlive its words', () => {
    expect(render('<p align="center"><font color="red" size="7">Old</font></p>')).toBe('<p>Old</p>')
  })

  it('the headline said once more is left out and the rest stands under it', () => {
    const html = '<h1>the  headline</h1><h1>Part</h1><h3>Detail</h3><h5>More</h5><h1>End</h1>'
    expect(render(html)).toBe('<h2>Part</h2><h3>Detail</h3><h4>More</h4><h2>End</h2>')
  })

  it('a custom element gives its content back', () => {
    expect(render('<gu-atom><p>In</p></gu-atom>')).toBe('<p>In</p>')
  })

  it.each(['', '<p></p>', 'null', '<p>&nbsp;</p>', '<script>x</script>'])('%j is no body', (html) => {
    expect(isEmptyBody(renderBody(html, options))).toBe(true)
  })

  it('a lone picture is a body', () => {
    expect(isEmptyBody(renderBody('<img src="/a.jpg">', options))).toBe(false)
  })
})

describe('links', () => {
  it('a relative link leads to the publisher, telling nothing', () => {
    expect(render('<p><a href="../other" target="_blank">x</a></p>')).toBe(
      '<p><a href="https://paper.example/2026/other" rel="noopener noreferrer" referrerpolicy="no-referrer">x</a></p>',
    )
  })

  it('a campaign mark is taken off and the rest of the query is not touched', () => {
    const html = render('<a href="https://x.example/?a=%20b&utm_source=feed&fbclid=1&c=d+e#f">x</a>')
    expect(html).toContain('href="https://x.example/?a=%20b&amp;c=d+e#f"')
  })

  it('a footnote link still finds its note', () => {
    const html = render('<p>See<a href="#fn1" id="r1">1</a></p><p id="fn1">Note <a href="#r1">back</a></p>')
    expect(html).toContain('href="#user-content-a1-fn1" id="user-content-a1-r1"')
    expect(html).toContain('<p id="user-content-a1-fn1">')
    expect(html).toContain('<a href="#user-content-a1-r1">')
  })

  it('a footnote written with the whole address, or a named anchor, is found too', () => {
    const link = '<a href="https://paper.example/2026/story/#n%C3%A4">1</a>'
    expect(render(`<p>${link}</p><p><a name="nä"></a>Note</p>`)).toContain('href="#user-content-a1-nä"')
  })

  it('a link to a part that only the original has leads there', () => {
    expect(render('<a href="#comments">x</a>')).toContain('href="https://paper.example/2026/story/#comments"')
    expect(render('<a href="#comments">x</a>', { base: null })).toBe('x')
  })

  it('a link that is no place leaves its words', () => {
    expect(render('<p><a href="javascript:void(0)">words</a></p>')).toBe('<p>words</p>')
  })

  it('mail and telephone links stay', () => {
    expect(render('<a href="mailto:desk@paper.example">m</a>')).toContain('href="mailto:desk@paper.example"')
    expect(render('<a href="tel:+43123">t</a>')).toContain('href="tel:+43123"')
  })
})

describe('embeds', () => {
  it('a video frame becomes a card that leads to the film', () => {
    const html = render(
      '<p>a <iframe src="//www.youtube.com/embed/abcdefghijk?x=1" title="A trip"></iframe></p>',
    )
    expect(html).toContain(
      '<p>a </p><p class="embed"><cite>A trip</cite> <a href="https://www.youtube.com/watch?',
    )
    expect(html).toContain('>open video at youtube.com</a>')
  })

  it('a tweet stays as a quotation with its link', () => {
    const tweet = '<p lang="en">Hello</p>— A <a href="https://twitter.com/a/status/1?ref=x">June 1</a>'
    const html = render(
      `<blockquote class="twitter-tweet">${tweet}</blockquote><script src="//t.example"></script>`,
    )
    expect(html).toContain(
      '<blockquote class="embed-quote"><p lang="en">Hello</p>— A <a href="https://twitter',
    )
  })

  it('an Instagram post keeps its words and gains its link', () => {
    const post = '<div style="x"><div></div><div><svg></svg></div><p>A day out</p></div>'
    const html = render(
      `<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/1/">${post}</blockquote>`,
    )
    expect(html).toMatch(
      /^<blockquote class="embed-quote"><p>A day out<\/p><p><a href="https:\/\/www.instagram/,
    )
  })

  it('a pulled quotation and a wide picture stand as their publisher wanted them', () => {
    expect(
      render(
        '<figure class="wp-block-pullquote x"><blockquote><p>So.</p><cite>A</cite></blockquote></figure>',
      ),
    ).toBe('<blockquote class="pull"><p>So.</p><cite>A</cite></blockquote>')
    expect(render('<aside class="pullquote">So.</aside>')).toBe('<blockquote class="pull">So.</blockquote>')
    const picture = '<img src="https://paper.example/a.jpg" width="9" height="9" alt="">'
    expect(render(`<figure class="kg-card kg-width-full">${picture}</figure>`)).toContain(
      '<figure class="full">',
    )
    expect(render(`<div class="alignwide"><figure>${picture}</figure></div>`)).toContain(
      '<figure class="wide">',
    )
  })

  it('several frames keep their order', () => {
    const html = render(
      '<p><iframe src="https://a.example/"></iframe><iframe src="https://b.example/"></iframe></p>',
    )
    expect(html.indexOf('a.example')).toBeLessThan(html.indexOf('b.example'))
  })

  it('a film of the house plays when asked, a foreign one is linked', () => {
    expect(render('<video src="/v.mp4" autoplay></video>')).toBe(
      '<video src="https://paper.example/v.mp4" controls="" preload="none"></video>',
    )
    expect(render('<video src="https://cdn.other.example/v.mp4"></video>')).toContain(
      'open video at cdn.other',
    )
  })
})

describe('pictures', () => {
  it('a picture without a size gets a reserved place, one with a size keeps its own', () => {
    expect(render('<img src="/a.jpg">')).toContain('class="unsized"')
    expect(render('<img src="/a.jpg" width="640" height="480">')).not.toContain('unsized')
    expect(render('<p>A <img src="/smile.png"> face</p>')).toContain('class="little"')
    expect(render('<p><img src="/boat.jpg"> The boat came in.</p>')).toContain('class="unsized"')
  })

  it('a picture that waits for a script is shown without one', () => {
    const html = '<img src="data:image/gif;base64,R0" data-src="/a.jpg" data-srcset="/a.jpg 1x, /b.jpg 2x">'
    expect(render(html)).toContain(
      'src="https://paper.example/a.jpg" srcset="https://paper.example/a.jpg 1x, ',
    )
    const spare = '<img src="data:image/gif;base64,R0"><noscript><img src="/real.jpg"></noscript>'
    expect(render(spare).match(/<img/g)).toHaveLength(1)
    expect(render(spare)).toContain('real.jpg')
  })

  it('a picture over http is asked for over https where the page is', () => {
    expect(render('<img src="http://x.example/a.jpg">')).toContain('src="https://x.example/a.jpg"')
    expect(render('<img src="http://x.example/a.jpg">', { secure: false })).toContain('src="http://x')
  })

  it.each([
    '<img src="https://x.example/a.gif" width="1" height="1">',
    '<img src="https://x.example/a.gif" width="0">',
    '<img src="https://x.example/a.gif" style="display: none">',
    '<img src="https://pixel.wp.com/b.gif">',
  ])('nobody is counted by %s', (html) => {
    expect(render(`<p>x</p>${html}`)).toBe('<p>x</p>')
  })

  it('the lead picture is not shown twice, whatever size it was cut to', () => {
    const html = '<figure><img src="/a-1024x683.jpg?w=3"></figure><p>x</p>'
    expect(render(html, { heroSrc: 'https://paper.example/a-300x200.jpg' })).toBe('<p>x</p>')
    expect(render(html, { heroSrc: 'https://paper.example/b.jpg' })).toContain('<figure>')
  })

  it('a comma inside an address does not break a set of pictures', () => {
    const html = render('<img src="/a.jpg" srcset="/w_1,h_2/a.jpg 100w,/b.jpg 200w">')
    expect(html).toContain(
      'srcset="https://paper.example/w_1,h_2/a.jpg 100w, https://paper.example/b.jpg 200w"',
    )
  })

  it('a linked picture without words has a name', () => {
    expect(render('<a href="/x"><img src="/a.jpg"></a>')).toContain('alt="Picture"')
  })

  it('a picture of an AMP page is a picture', () => {
    expect(render('<amp-img src="/a.jpg" width="300" height="200"></amp-img>')).toMatch(/^<img src="https:/)
  })

  it.each([
    ['in sight keeps the place that was held for it', 100, true],
    ['just below keeps it too', 800, true],
    ['that was read past keeps it too', -3000, true],
    ['far below takes the place that it needs', 5000, false],
  ])('a picture of unknown size %s', (_, top, isHeld) => {
    const box = document.createElement('div')
    box.append(renderBody('<img src="/a.jpg">', options))
    const stop = watchPictures(box, options.labels)
    const [picture] = box.querySelectorAll('img')
    if (picture) picture.getBoundingClientRect = () => ({ top, bottom: top + 200 }) as DOMRect // all that is asked
    picture?.dispatchEvent(new Event('load'))
    stop()
    expect(picture?.classList.contains('unsized')).toBe(isHeld)
  })

  it('a broken picture that is looked at leaves its words in a place as high as before', () => {
    const box = document.createElement('div')
    box.append(renderBody('<p>Boats</p><img src="/a.jpg" alt="The boat">', options))
    const stop = watchPictures(box, options.labels)
    const picture = box.querySelector('img')
    if (picture) picture.getBoundingClientRect = () => ({ top: 90, bottom: 290, height: 200 }) as DOMRect // all that is asked
    picture?.dispatchEvent(new Event('error'))
    stop()
    expect(box.querySelector('img')).toBeNull()
    expect(box.querySelector<HTMLElement>('.lost')?.style.blockSize).toBe('200px')
    expect(box.querySelector('.lost')?.textContent).toBe('The boat')
  })

  it('a broken picture closes its place and leaves the words under it', () => {
    const box = document.createElement('div')
    box.append(renderBody('<figure><img src="/a.jpg"><figcaption>Words</figcaption></figure>', options))
    const stop = watchPictures(box, options.labels)
    box.querySelector('img')?.dispatchEvent(new Event('error'))
    stop()
    expect(box.querySelector('img')?.hidden).toBe(true)
    expect(box.querySelector('figure')?.hidden).toBe(false)
  })
})

describe('wide parts', () => {
  it('a table scrolls on its own, from the keyboard too, and has a name', () => {
    const html =
      '<table bgcolor="red" width="900"><caption>Votes</caption><tbody><tr><td>1</td></tr></tbody></table>'
    expect(render(html)).toMatch(
      /^<div class="scroll" tabindex="0" role="region" aria-label="Votes"><table><cap/,
    )
  })

  it('code keeps its lines and scrolls', () => {
    expect(render('<pre>a\n  b</pre>')).toBe('<div class="scroll" tabindex="0"><pre>a\n  b</pre></div>')
  })
})
