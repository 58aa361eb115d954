import { describe, expect, test } from 'vitest'
import { isEditionPicture, picturesIn, placeEditionPictures } from '#edition/edition-picture.ts'
import { htmlToText, stripTags } from '#edition/markup.ts'
import { escapeHtml, plainTextToHtml } from '#edition/plain-body.ts'

describe('the text of HTML', () => {
  test.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['<p>One\n  two\tthree</p>', 'One two three'],
    ['One<br>two<BR/>three', 'One\ntwo\nthree'],
    ['<h1>One</h1>two<ul><li>a<li>b</ul>', 'One\n\ntwo\n\na\n\nb'],
    ['<table><tr><th>a</th><td>b</td></tr></table>', 'a b'],
    ['a<img src="x">b', 'a b'],
    ['a<b>b</b><x-y>c</x-y>', 'abc'],
    ['a<!-- no > --> b', 'a b'],
    ['a<!-- no', 'a'],
    ['a<!doctype html>b<?xml?>c', 'abc'],
    ['1 < 2 <3 &lt;b&gt; &amp;amp;', '1 < 2 <3 <b> &amp;'],
    ['a<b', 'a'],
    ['a</b', 'a'],
    ['<blockquote>a</blockquote>b<hr>c', 'a\n\nb\n\nc'],
    ['  <div> <div> a </div> </div>  ', 'a'],
    ['a&nbsp;b', 'a b'],
    ['plain', 'plain'],
    ['', ''],
  ])('%j is %j', (html, text) => {
    expect(htmlToText(html)).toBe(text)
  })

  test.each('script style template noscript svg math head iframe object textarea select'.split(' '))(
    'leaves out what stands inside of <%s>, up to its end in any case',
    (name) => {
      expect(htmlToText(`a<${name} x="y">no <b>no</b></${name.toUpperCase()} >b`)).toBe('a b')
      expect(htmlToText(`a<${name.toUpperCase()}>no`)).toBe('a')
      expect(htmlToText(`a<${name}/>b`)).toBe('ab')
      expect(htmlToText(`a</${name}>b`)).toBe('ab')
    },
  )

  test.each(
    (
      'address article aside blockquote dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
      'header hr li main nav ol p pre section summary table tr ul'
    ).split(' '),
  )('has a new paragraph where <%s> begins or ends', (name) => {
    expect(htmlToText(`a<${name}>b</${name}>c`)).toBe('a\n\nb\n\nc')
  })
})

describe('a line of text', () => {
  test('loses tags that there are, in any case and with attributes', () => {
    expect(stripTags('<EM class="x">a</EM><br/>b<h6>c</h6><a\nhref="x">d</a>')).toBe('abcd')
  })

  test.each(['a <3 b', '<salt>', '<b c', 'a<b>c'.replace('>', ''), '<bb>', '<h7>', '< b>', '<b<i'])(
    'keeps what is no tag: %s',
    (text) => {
      expect(stripTags(text)).toBe(text)
    },
  )
})

describe('a plain body', () => {
  const line = (letters: number) => 'x'.repeat(letters)

  test('is parted by empty lines, whatever its line ends', () => {
    expect(plainTextToHtml('a\r\n\r\nb\r \rc\n\n\n d')).toBe('<p>a</p>\n<p>b</p>\n<p>c</p>\n<p>d</p>')
    expect(plainTextToHtml('a\nb')).toBe('<p>a<br>b</p>')
    expect(plainTextToHtml(' \n\n ')).toBe('')
  })

  test('is joined where most of its lines are 60 to 80 characters long', () => {
    const wrapped = (letters: number) => plainTextToHtml([line(letters), line(letters), 'end'].join('\n'))
    for (const letters of [60, 70, 80]) expect(wrapped(letters)).not.toContain('<br>')
    for (const letters of [59, 81]) expect(wrapped(letters)).toContain('<br>')
  })

  test('is not joined for one long line, or for the last lines of its paragraphs', () => {
    expect(plainTextToHtml(`${line(70)}\nend`)).toContain('<br>')
    expect(plainTextToHtml(`${line(70)}\n\n${line(70)}\n\n${line(70)}`)).not.toContain('<br>')
    expect(plainTextToHtml(`a\nb\n\n${line(70)}\n\n${line(70)}\n\n${line(70)}`)).toContain('<br>')
    expect(plainTextToHtml([line(20), line(70), line(20), line(70), line(70), 'x'].join('\n'))).not.toContain(
      '<br>',
    )
  })

  test.each([
    ['see https://e.org/a.', 'https://e.org/a', '.'],
    ['see HTTP://e.org/a?b=c!?…', 'HTTP://e.org/a?b=c', '!?…'],
    ['(https://e.org/a)', 'https://e.org/a', ')'],
    ['(https://e.org/a).', 'https://e.org/a', ').'],
    ['https://e.org/a_(b)', 'https://e.org/a_(b)', ''],
    ['https://e.org/a, so', 'https://e.org/a', ', so'],
    ['https://e.org/a"b', 'https://e.org/a', '&quot;b'],
  ])('links the address in “%s”, and not what follows it', (text, address, after) => {
    const html = plainTextToHtml(text)
    expect(html).toContain(`<a href="${address}">${address}</a>${after}</p>`)
  })

  test('links every address, and nothing that is none', () => {
    expect(plainTextToHtml('a https://e.org/?a&b and http://f.org b')).toBe(
      '<p>a <a href="https://e.org/?a&amp;b">https://e.org/?a&amp;b</a> and <a href="http://f.org">http://f.org</a> b</p>',
    )
    expect(plainTextToHtml('xhttps://e.org ftp://e.org')).not.toContain('<a')
  })

  test('has no markup in it, whatever it looks like', () => {
    expect(escapeHtml('<a href="x">&amp;</a><')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;&lt;')
    expect(plainTextToHtml('<b>"&"</b>')).toBe('<p>&lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;</p>')
  })
})

describe('a picture of the edition’s own', () => {
  const [whole, deep] = ['/pictures/ab/ab12cd34ef56.svg', '/news/de/pictures/ab/ab12cd34ef56-960.webp']

  test.each([whole, deep, '/pictures/00/000000000000-12345.png'])(
    'is known by its address: %s',
    (address) => {
      expect(isEditionPicture(address)).toBe(true)
    },
  )

  test.each([
    `https://e.org${whole}`,
    `${whole}?x`,
    `x${whole}`,
    '/pictures/ab/ab12cd34ef5.svg',
    '/pictures/ab/ab12cd34ef56.jpg',
    '/pictures/ab/ab12cd34ef56-123456.webp',
    '/pictures/xy/ab12cd34ef56.svg',
    `/1/2/3/4/5/6/7/8/9${whole}`,
    `//${whole}`,
  ])('is another’s at %s', (address) => {
    expect(isEditionPicture(address)).toBe(false)
  })

  test('is found once wherever it stands in a file', () => {
    expect(picturesIn(`{"image":"${whole}","html":"<img src='${deep}'> ${whole}"}`)).toEqual([whole, deep])
    expect(picturesIn('/pictures/none.svg')).toEqual([])
  })

  test('becomes absolute in attributes, for readers on other hosts, and nothing else does', () => {
    const html = `<img src="${whole}" srcset="${deep} 1x, ${whole} 2x">${whole}<a href="/pictures/x">`
    expect(placeEditionPictures(html, 'https://e.org/a/')).toBe(
      `<img src="https://e.org${whole}" srcset="https://e.org${deep} 1x, https://e.org${whole} 2x">${whole}<a href="/pictures/x">`,
    )
    expect(placeEditionPictures(html, 'nowhere')).toBe(html)
    expect(placeEditionPictures('<b>', 'https://e.org/')).toBe('<b>')
  })
})
