import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTargets, SHARE_TARGETS } from '#edition/share-target.ts'

const ownTarget = (address: string) => readTargets([{ name: 'Read later', address }])

describe('the share targets of edition.json', () => {
  test('may be none, and are all that are known where the publisher says nothing', () => {
    expect(readTargets([])).toEqual({ targets: [], remarks: [] })
    expect(readTargets()).toEqual({ targets: SHARE_TARGETS, remarks: [] })
  })

  test('may be known names and the publisher’s own, in the publisher’s order', () => {
    const own = { name: 'Read later', address: 'https://service.example/add?u={url}&t={title}' }
    const share = ['bluesky', own, 'email']
    expect(readTargets(share)).toEqual({ targets: share, remarks: [] })
  })

  test.each([
    ['', 'is empty'],
    ['javascript:alert({url})', 'should begin with “https://” or “mailto:”'],
    ['data:text/html,{url}', 'should begin with “https://” or “mailto:”'],
    ['http://service.example/?u={url}', 'should begin with “https://” or “mailto:”'],
    ['//service.example/?u={url}', 'should begin with “https://” or “mailto:”'],
    ['https:service.example/?u={url}', 'should begin with “https://” or “mailto:”'],
    [' https://service.example/?u={url}', 'has a space, a line break or a control character in it, after “”'],
    ['https://service.example/?u={url}&t=a b', 'after “https://service.example/?u={url}&t=a”'],
    ['https://service.example/\u0000{url}', 'has a space, a line break or a control character'],
    ['https://service.example/\n{url}', 'has a space, a line break or a control character'],
    ['https://service.example\\@other.example/{url}', 'has a backslash in it'],
    ['https://me:secret@service.example/?u={url}', 'has a name or a password before its host'],
    ['https://{url}/', 'has a placeholder in “{url}”, where the host belongs'],
    ['https://{title}.example/?u={url}', 'where the host belongs'],
    ['mailto:{url}', 'where the host belongs'],
    ['https://service.example/?u={link}', 'has “{link}” in it; what can be filled in is {url}, {title}'],
    ['https://service.example/?u={URL}', 'has “{URL}” in it'],
    ['https://service.example/?u={url}&t={}', 'has “{}” in it'],
    ['https://service.example/?u={url', 'has a brace without the other one of its pair'],
    ['https://service.example/?u={{url}}', 'has a brace without the other one of its pair'],
    ['https://service.example/?t={title}', 'has no {url} in it, where the link belongs'],
    ['https:///add?u={url}', 'is not an address such as'],
  ])('refuse the address %j, and say where and why', (address, reason) => {
    const result = ownTarget(address)
    expect(result).toMatchObject({
      targets: [],
      remarks: [expect.stringMatching(/^In edition\.json, “share\.0\.address” .*\.$/su)],
    })
    expect(result.remarks[0]).toContain(reason)
    expect(schemaTakes(address)).toBe(false)
  })

  test.each([
    'https://service.example/add?u={url}&t={title}',
    'https://service.example:8443/{text}/{url}#{title}',
    'https://web.example/@me/{url}',
    'https://service.example?u={url}',
    'https://bücher.example/?u={url}',
    'mailto:?subject={title}&body={url}',
    'mailto:desk@paper.example?body={text}%0A{url}',
  ])('take the address %j', (address) => {
    expect(ownTarget(address).remarks).toEqual([])
    expect(schemaTakes(address)).toBe(true)
  })

  test('are taken by the published schema wherever they are taken by the reader', () => {
    const pieces = [
      'https://',
      'mailto:',
      'a.example',
      '/',
      '?',
      '#',
      '@',
      '{url}',
      '{title}',
      '{',
      '}',
      ' ',
      '\\',
      '\t',
    ]
    const address = fc
      .array(fc.constantFrom(...pieces), { maxLength: 7 })
      .map((all) => `https://${all.join('')}{url}`)
    fc.assert(
      fc.property(address, (text) => {
        if (ownTarget(text).remarks.length === 0) expect(schemaTakes(text)).toBe(true)
      }),
    )
  })

  test('with a mistake are told about that mistake, not about all that is possible', () => {
    expect(readTargets(['email', 'myspace']).remarks[0]).toMatch(/“share\.1” should be .*“?myspace/)
    expect(readTargets([{ address: 'https://a.example/{url}' }]).remarks[0]).toContain('“share.0.name”')
    expect(readTargets([{ name: 'A', address: 7 }]).remarks[0]).toContain('“share.0.address”')
    for (const name of ['', ' \n']) {
      expect(readTargets([{ name, address: 'https://a.example/{url}' }]).remarks[0]).toContain(
        '“share.0.name”',
      )
    }
    for (const odd of [null, undefined, 7, [], {}]) expect(readTargets([odd]).remarks).toHaveLength(1)
  })

  test('have their names without the spaces around them', () => {
    const address = 'https://a.example/{url}'
    expect(readTargets([{ name: ' Mine ', address }]).targets).toEqual([{ name: 'Mine', address }])
  })

  test('with a mistake cost themselves and nothing else', () => {
    const share = ['email', 'myspace', { name: 'Mine', address: 'javascript:alert({url})' }, 'x']
    expect(readTargets(share).targets).toEqual(['email', 'x'])
  })
})

interface SharePart {
  properties: { share: { items: { anyOf: [unknown, { properties: { address: { pattern: string } } }] } } }
}

function schemaTakes(address: string): boolean {
  const schema: SharePart = JSON.parse(readFileSync('public/edition.schema.json', 'utf8'))
  const [, own] = schema.properties.share.items.anyOf
  return new RegExp(own.properties.address.pattern, 'u').test(address)
}
