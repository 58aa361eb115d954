import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SHARE_TARGETS } from '#edition/share-target.ts'
import { EditionEntries, readConfig } from '#query/edition-config.ts'

const read = (parts: object) =>
  readConfig(JSON.stringify({ title: 'T', sources: [{ url: 'a.json' }], ...parts }))

const publishedSchema = () => JSON.parse(readFileSync('public/edition.schema.json', 'utf8'))
const ownTarget = (address: string) => read({ share: [{ name: 'Read later', address }] })

describe('edition.json', () => {
  test('of the sample is in order', () => {
    expect(readConfig(readFileSync('public/edition.json', 'utf8')).kind).toBe('config')
  })

  test('has a published schema that names exactly the settings that are read', () => {
    const schema: { properties: Record<string, unknown> } = publishedSchema()
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(EditionEntries).sort())
    expect(JSON.stringify(schema)).toContain(JSON.stringify(SHARE_TARGETS))
  })

  test('that is not JSON says so, and where', () => {
    const result = readConfig('{"title": "T",}')
    expect(result).toMatchObject({ kind: 'broken' })
    expect(JSON.stringify(result)).toMatch(/not valid JSON/)
  })

  test('with an unknown time zone names the place', () => {
    const result = read({ sources: [{ url: 'a.json', zone: 'Mars/Olympus' }] })
    expect(JSON.stringify(result)).toMatch(/sources\.0\.zone.*time zone/)
  })

  test('without a source says that it needs one', () => {
    expect(JSON.stringify(read({ sources: [] }))).toContain('names no source')
  })
})

describe('the share targets of edition.json', () => {
  test('may be none, and then only the link is copied', () => {
    expect(read({ share: [] })).toMatchObject({ kind: 'config', config: { share: [] } })
  })

  test('may be known names and the publisher’s own, in the publisher’s order', () => {
    const own = { name: 'Read later', address: 'https://service.example/add?u={url}&t={title}' }
    const share = ['bluesky', own, 'email']
    expect(read({ share })).toMatchObject({ kind: 'config', config: { share } })
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
      kind: 'config',
      config: { share: [] },
      remarks: [expect.stringMatching(/^In edition\.json, “share\.0\.address” .*\.$/su)],
    })
    expect(result.kind === 'config' && result.remarks[0]).toContain(reason)
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
    expect(ownTarget(address)).toMatchObject({ kind: 'config', remarks: [] })
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
        const result = ownTarget(text)
        if (result.kind === 'config' && result.remarks.length === 0) expect(schemaTakes(text)).toBe(true)
      }),
    )
  })

  test('with a mistake are told about that mistake, not about all that is possible', () => {
    expect(JSON.stringify(read({ share: ['email', 'myspace'] }))).toMatch(/share\.1.*should be .*myspace/)
    expect(JSON.stringify(read({ share: [{ address: 'https://a.example/{url}' }] }))).toContain(
      'share.0.name',
    )
    expect(JSON.stringify(read({ share: [null] }))).toContain('share.0')
  })

  test('with a mistake cost themselves and nothing else', () => {
    const share = ['email', 'myspace', { name: 'Mine', address: 'javascript:alert({url})' }, 'x']
    expect(read({ share })).toMatchObject({ kind: 'config', config: { share: ['email', 'x'] } })
    expect(read({ share: 'email' })).toMatchObject({ kind: 'broken' })
    expect(read({ share, sources: [] })).toMatchObject({ kind: 'broken' })
  })
})

interface SharePart {
  properties: { share: { items: { anyOf: [unknown, { properties: { address: { pattern: string } } }] } } }
}

function schemaTakes(address: string): boolean {
  const schema: SharePart = publishedSchema()
  const [, own] = schema.properties.share.items.anyOf
  return new RegExp(own.properties.address.pattern, 'u').test(address)
}
