import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applySettings,
  choicesOf,
  readSettings,
  SETTING_KEYS,
  type Settings,
  STANDARD,
  writeSettings,
} from '#device/settings/settings.ts'

const settings = fc
  .tuple(...SETTING_KEYS.map((key) => fc.constantFrom<string>(...choicesOf(key))))
  // Each at the place of its key.
  .map((choices) => Object.fromEntries(SETTING_KEYS.map((key, i) => [key, choices[i]])) as Settings)

describe('a reader’s settings', () => {
  test('come back as they were kept', () => {
    fc.assert(
      fc.property(settings, (wanted) => {
        expect(readSettings(writeSettings(wanted))).toEqual(wanted)
      }),
    )
  })

  test('are those of everybody where what was kept is broken, of another version or somebody else’s', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(Object.keys(readSettings(text))).toEqual([...SETTING_KEYS])
      }),
    )
    for (const text of [
      null,
      '',
      'null',
      '[]',
      '7',
      '{"theme":"neon","size":2}',
      '{"__proto__":{"theme":"dark"}}',
    ])
      expect(readSettings(text)).toEqual(STANDARD)
  })

  test('that are known still hold beside one that is not', () => {
    expect(readSettings('{"theme":"neon","face":"sans"}')).toEqual({ ...STANDARD, face: 'sans' })
  })
})

describe('the page', () => {
  const root = () => ({ dataset: {} }) as HTMLElement // nothing else of it is touched

  test('names only what differs from everybody’s', () => {
    const page = root()
    applySettings(page, { ...STANDARD, theme: 'sepia', size: '2' })
    expect(page.dataset).toEqual({ theme: 'sepia', size: '2' })
    applySettings(page, STANDARD)
    expect(page.dataset).toEqual({})
  })
})
