import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { configRemarks } from '#query/config-remarks.ts'
import { readConfig } from '#query/edition-config.ts'
import { readKioskSettings, STANDARD_KIOSK, withAddress } from '#query/kiosk-settings.ts'

const schema = JSON.parse(readFileSync('public/edition.schema.json', 'utf8')).properties.kiosk.properties

describe('“kiosk” in edition.json', () => {
  test('has a published schema with the same settings and the same standards', () => {
    expect(Object.keys(schema).sort()).toEqual(Object.keys(STANDARD_KIOSK).sort())
    for (const [key, standard] of Object.entries(STANDARD_KIOSK))
      expect([key, schema[key].default ?? null]).toEqual([key, standard])
  })

  test('is read one setting at a time: a mistake costs that setting, and is named', () => {
    const { settings, remarks } = readKioskSettings({ idleSeconds: 'soon', code: '2468', reloadHour: false })
    expect(settings).toEqual({ ...STANDARD_KIOSK, code: '2468', reloadHour: null })
    expect(remarks).toEqual([
      'In edition.json, “kiosk.idleSeconds” should be a whole number of seconds from 15 to 3600, but is "soon". Until then it is 120.',
    ])
  })

  test.each([
    [{ idleSeconds: 5 }, /idleSeconds.*15 to 3600/],
    [{ warningSeconds: 10 }, /warningSeconds.*20 to 300/],
    [{ code: 2468 }, /code.*quotation marks/],
    [{ heartbeat: 'javascript:alert(1)' }, /heartbeat.*http/],
    [{ reloadHour: 24 }, /reloadHour.*0 to 23/],
    [{ layout: 'mosaic' }, /layout.*one of "tour", "ticker", "story", "wall", "board", but is "mosaic"/],
    [{ metres: 100 }, /metres.*0\.3 to 60/],
    [{ inches: '55' }, /inches.*3 to 600/],
    [{ touch: true }, /touch.*no setting.*idleSeconds/],
    ['yes', /should be an object/],
    [[], /should be an object/],
  ])('tells of %j', (kiosk, words) => {
    const read = readKioskSettings(kiosk)
    expect(read.settings).toEqual(STANDARD_KIOSK)
    expect(read.remarks.join()).toMatch(words)
  })

  test('keeps nobody from reading, whatever stands there', () => {
    fc.assert(
      fc.property(fc.anything(), (kiosk) => {
        const { settings } = readKioskSettings(kiosk)
        expect(Object.keys(settings)).toEqual(Object.keys(STANDARD_KIOSK))
      }),
    )
    const read = readConfig(JSON.stringify({ title: 'T', sources: [{ url: 'a.json' }], kiosk: { tour: 1 } }))
    expect(read.kind === 'config' && configRemarks(read.config).join()).toMatch(/kiosk\.tour/)
  })
})

describe('the address of one screen', () => {
  const own = { ...STANDARD_KIOSK, layout: 'board' as const, code: '2468' }

  test('says how it looks, over edition.json', () => {
    const { settings, remarks } = withAddress(own, { layout: 'wall', metres: '4.5', inches: '75' })
    expect(settings).toEqual({ ...own, layout: 'wall', metres: 4.5, inches: 75 })
    expect(remarks).toEqual([])
  })

  test('is told of what it cannot say, and passed over', () => {
    const { settings, remarks } = withAddress(own, { layout: 'wal', metres: 'far', inches: '1e9' })
    expect(settings).toEqual(own)
    expect(remarks).toHaveLength(3)
    expect(remarks[0]).toBe(
      'In the address, “kiosk” should be one of "tour", "ticker", "story", "wall", "board", but is "wal". It is passed over.',
    )
  })

  test('has a say in nothing else, whatever stands there', () => {
    fc.assert(
      fc.property(fc.record({ layout: fc.string(), metres: fc.string(), inches: fc.string() }), (written) => {
        const { settings } = withAddress(own, written)
        const { layout, metres, inches } = settings
        expect({ ...settings, layout: own.layout, metres: null, inches: null }).toEqual(own)
        expect(['tour', 'ticker', 'story', 'wall', 'board']).toContain(layout)
        expect([metres ?? 1, inches ?? 3].every((n) => n > 0 && n <= 600)).toBe(true)
      }),
    )
  })
})
