import { describe, expect, test } from 'vitest'
import { resizePicture } from '#press/images/resize.ts'

const SVG = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
const made = (text: string) => resizePicture(new TextEncoder().encode(text))
const drawing = (inside: string, attributes = '') => made(`<svg ${SVG} ${attributes}>${inside}</svg>`)

describe('a drawing', () => {
  test('is kept to the letter, and its size is known', async () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by hand: <script> -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg ${SVG} viewBox="0 0 400 100" width="200"><title>A &amp; B</title>
<style type="text/css"><![CDATA[ .a { fill: url(#g) } ]]></style>
<defs><linearGradient id='g'/></defs><use xlink:href="#g"/><image href="data:image/png;base64,AA=="/></svg>`
    const result = await made(text)
    if (result.kind !== 'kept') throw new Error(JSON.stringify(result))
    expect(result.about).toMatchObject({ type: 'svg', width: 200, height: 50, widths: [] })
    expect(result.files.map(({ content }) => new TextDecoder().decode(content))).toEqual([text])
  })

  test.each([
    ['<script>steal()</script>'],
    ['<title><script>steal()</script></title>'],
    ['<x:script xmlns:x="http://www.w3.org/2000/svg">steal()</x:script>'],
    ['<SCRIPT/>'],
    ['<g onclick="steal()"/>'],
    ["<g\nonload\n=\n'steal()'/>"],
    ['<foreignObject><p>x</p></foreignObject>'],
    ['<a href="#x"><set attributeName="href" to="javascript:steal()"/></a>'],
    ['<a xlink:href="#x"><animate attributeName="xlink:href" values="javascript:steal()"/></a>'],
  ])('with a program in it is refused: %s', async (inside) => {
    expect(await drawing(inside)).toEqual({ kind: 'refused', message: 'is a drawing with a program in it' })
  })

  test('that runs a program when it opens is refused', async () => {
    expect((await drawing('', 'onload="steal()"')).kind).toBe('refused')
  })

  test.each([
    ['<image href="https://x.example/a.png"/>'],
    ['<image xlink:href="//x.example/a.png"/>'],
    ['<use href="other.svg#a"/>'],
    ['<a href="javascript:steal()">x</a>'],
    ['<a href="&#106;avascript:steal()">x</a>'],
    ['<image href="data:image/svg+xml,x"/>'],
    ['<image href="data:text/html,x"/>'],
    ['<rect fill="url(https://x.example/#a)"/>'],
    ['<rect style="fill:&#117;rl( \'//x.example/a\')"/>'],
    ['<style>@import "https://x.example/a.css";</style>'],
    ['<style>a{background:u\\72l(//x.example)}</style>'],
    ['<style><![CDATA[a{background:url(//x.example)}]]></style>'],
    ['<g xml:base="https://x.example/"/>'],
    ['<iframe src="https://x.example/"/>'],
  ])('that reaches out is refused: %s', async (inside) => {
    expect(await drawing(inside)).toEqual({
      kind: 'refused',
      message: 'is a drawing that refers to something outside itself',
    })
  })

  test.each([
    [`<!DOCTYPE svg [<!ENTITY x "<script>steal()</script>">]><svg ${SVG}>&x;</svg>`],
    [`<?xml-stylesheet href="https://x.example/a.xsl"?><svg ${SVG}/>`],
    [`<svg ${SVG}><h:img xmlns:h="http&#58;//www.w3.org/1999/xhtml" src=""/></svg>`],
    [`<svg ${SVG}><g title=">" on</svg>`],
    [`<svg ${SVG}><g a=b></g></svg>`],
    [`<div><svg ${SVG}></svg></div>`],
    [`<?xml version="1.0" encoding="ISO-2022-JP"?><svg ${SVG}/>`],
    [`<svg ${SVG}>${'<g/>'.repeat(600_000)}</svg>`],
  ])('that is not plainly one is refused: %.60s', async (text) => {
    expect((await made(text)).kind).toBe('refused')
  })

  test('that never ends does not take for ever', async () => {
    expect((await drawing(`<g ${'a="b" '.repeat(100_000)}`)).kind).toBe('refused')
    expect((await drawing(`<g${' '.repeat(500_000)}`)).kind).toBe('refused')
  })
})
