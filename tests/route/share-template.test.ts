import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fillShareTemplate } from '#route/share-template.ts'

const content = {
  headline: 'Salt & “light”\r\nof {url}',
  standfirst: 'Fifty % of it?',
  url: 'https://example.org/article/salt?section=a&b=c#x',
}

describe('a share target of the publisher’s own', () => {
  test('gets link, headline and standfirst, each whole and in its place', () => {
    const template = 'https://service.example/add?u={url}&t={title}&d={text}&again={url}'
    const address = new URL(fillShareTemplate(template, content) ?? '')
    expect(Object.fromEntries(address.searchParams)).toEqual({
      u: content.url,
      t: 'Salt & “light” of {url}',
      d: 'Fifty % of it?',
      again: content.url,
    })
  })

  test('gets the headline as its text where there is no standfirst', () => {
    const template = 'https://service.example/add?u={url}&d={text}'
    const address = fillShareTemplate(template, { ...content, headline: 'Salt', standfirst: null })
    expect(new URL(address ?? '').searchParams.get('d')).toBe('Salt')
  })

  test('by e-mail cannot be given another header by a headline', () => {
    const headline = 'Salt\r\nBcc: someone@example.org&bcc=other@example.org'
    const filled = fillShareTemplate('mailto:?subject={title}&body={url}', { ...content, headline })
    expect([...new URL(filled ?? '').searchParams.keys()]).toEqual(['subject', 'body'])
    expect(filled).not.toMatch(/%0[AD]/)
  })

  test('that edition.json may not hold gives no address', () => {
    expect(fillShareTemplate('javascript:alert("{url}")', content)).toBeNull()
    expect(fillShareTemplate('https://service.example/?t={title}', content)).toBeNull()
  })

  test('leads to its own host, whatever an article is called', () => {
    const text = fc.string({ unit: 'binary', maxLength: 700 })
    fc.assert(
      fc.property(text, text, text, (headline, standfirst, url) => {
        const template = 'https://service.example/{title}/{text}?u={url}'
        const filled = fillShareTemplate(template, { headline, standfirst, url })
        expect(new URL(filled ?? '').origin).toBe('https://service.example')
      }),
    )
  })
})
