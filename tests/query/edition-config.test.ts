import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SHARE_TARGETS } from '#edition/share-target.ts'
import { EditionEntries, readConfig } from '#query/edition-config.ts'

const read = (parts: object) =>
  readConfig(JSON.stringify({ title: 'T', sources: [{ url: 'a.json' }], ...parts }))

const publishedSchema = () => JSON.parse(readFileSync('public/edition.schema.json', 'utf8'))
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

  test('is open though nothing under “share” can be used', () => {
    expect(read({ share: ['myspace', null, { address: 'javascript:alert({url})' }] }).kind).toBe('config')
    expect(read({ share: 'email' }).kind).toBe('broken')
  })

  test('without a source says that it needs one', () => {
    expect(JSON.stringify(read({ sources: [] }))).toContain('names no source')
  })
})
