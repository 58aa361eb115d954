// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { problems, render } from './inspect.ts'

const FILE = '/news/pictures/ab/abcdef012345'
const PICTURE = `<img src="${FILE}-960.webp" srcset="${FILE}-480.webp 480w, ${FILE}-960.webp 960w" sizes="50rem" width="960" height="540">`

it('a picture of the edition is had from the host that shows it, in the width that fits', () => {
  const html = render(`<p>${PICTURE}</p>`)
  expect(html).toContain(`src="${FILE}-960.webp"`)
  expect(html).toContain(`srcset="${FILE}-480.webp 480w, ${FILE}-960.webp 960w"`)
  expect(html).toContain('sizes="50rem"')
})

it('a picture of the edition is no matter of the publisher, whose site may be without https', () => {
  expect(render(PICTURE, { base: 'http://paper.example/story/' })).not.toContain('upgraded')
})

it('a picture of the edition that stands above the text is not shown once more', () => {
  for (const heroSrc of [`${FILE}-960.webp`, `https://reader.example${FILE}-960.webp`]) {
    expect(render(`${PICTURE}<p>Text</p>`, { heroSrc })).toBe('<p>Text</p>')
  }
})

it.each([
  `/\\evil.example/pictures/ab/abcdef012345.svg`,
  `//evil.example/pictures/ab/abcdef012345.svg`,
  `/pictures/ab/abcdef012345.html`,
  `/pictures/ab/abcdef012345.svg?x`,
  `/pictures/ab/abcdef012345.svg#x`,
])('%j stands at a host as any other address', (address) => {
  const html = render(`<img src="${address}">`)
  expect(html).toMatch(/src="https:\/\/(?:paper|evil)\.example\//)
  expect(problems(html)).toEqual([])
})
