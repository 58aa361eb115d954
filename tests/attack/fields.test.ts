// @vitest-environment jsdom
/** The short version of `npm run attack`, as far as no browser is needed. */
import { expect, test } from 'vitest'
import { readDocument } from '#format/detect.ts'
import { attackFields, harmless } from '../../scripts/attack/fields.ts'
import { payloadsIn, readPayloads } from '../../scripts/attack/payloads.ts'
import { attackShared } from '../../scripts/attack/shared.ts'

test('no field of any format lets a payload through', { timeout: 120_000 }, async () => {
  const some = readPayloads([]).filter((_, i) => i % 12 === 0)
  const rows = await attackFields(some)
  expect(rows.map(({ what, failures }) => [what, failures])).toEqual(rows.map(({ what }) => [what, []]))
  // Fields, not documents: one that is added to a format is attacked without being named here.
  expect(rows.every(({ tried }) => tried >= some.length * 10)).toBe(true)
})

test('no payload gets out of a link, a line of HTML or a citation that is handed on', () => {
  const rows = attackShared(readPayloads([]))
  expect(rows.map(({ what, failures }) => [what, failures])).toEqual(rows.map(({ what }) => [what, []]))
  expect(rows.every(({ tried }) => tried >= 100)).toBe(true)
})

test('each format is attacked as what it is', async () => {
  for (const { format, text } of harmless()) {
    const result = await readDocument(text, {
      loadedFrom: 'https://reader.example/feed.json',
      now: Date.UTC(2024, 0, 1),
    })
    expect([format, result.kind === 'feed' && result.feed.format]).toEqual([format, format])
  }
})

test('payloads are read as their collectors publish them', () => {
  expect(payloadsIn('[{"payload":"<a>"},{"payload":"<b>"},"<c>",7]')).toEqual(['<a>', '<b>', '<c>'])
  expect(payloadsIn('<div id="1"><i>//["\'`-->]]>]</div><div id="2"><u>\n//["\'`-->]]>]</div>')).toHaveLength(
    2,
  )
  expect(payloadsIn('<a>\n\n<b>\r\n')).toEqual(['<a>', '<b>'])
})
