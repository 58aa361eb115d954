// @vitest-environment jsdom
/** The short version of `npm run attack`, as far as no browser is needed. */
import { expect, test } from 'vitest'
import { attackFields } from '../../scripts/attack/fields.ts'
import { payloadsIn, readPayloads } from '../../scripts/attack/payloads.ts'

test('no field of any format lets a payload through', async () => {
  const some = readPayloads([]).filter((_, i) => i % 5 === 0)
  const rows = await attackFields(some)
  expect(rows.map(({ what, failures }) => [what, failures])).toEqual(rows.map(({ what }) => [what, []]))
  // Fields, not documents: one that is added to a format is attacked without being named here.
  expect(rows.every(({ tried }) => tried >= some.length * 10)).toBe(true)
})

test('payloads are read as their collectors publish them', () => {
  expect(payloadsIn('[{"payload":"<a>"},{"payload":"<b>"},"<c>",7]')).toEqual(['<a>', '<b>', '<c>'])
  expect(payloadsIn('<div id="1"><i>//["\'`-->]]>]</div><div id="2"><u>\n//["\'`-->]]>]</div>')).toHaveLength(
    2,
  )
  expect(payloadsIn('<a>\n\n<b>\r\n')).toEqual(['<a>', '<b>'])
})
