import { expect, test } from 'vitest'
import { installedPackages, isAllowed } from '../scripts/licences.ts'

test('nobody who publishes with Lectern takes on a licence that has not been looked at', () => {
  const packages = installedPackages()
  expect(packages.length).toBeGreaterThan(100)
  expect(packages.filter((one) => !isAllowed(one))).toEqual([])
})

test.each([
  ['MIT', true, true],
  ['(MPL-2.0 OR Apache-2.0)', true, true],
  ['MPL-2.0', true, false],
  ['MPL-2.0', false, true],
  ['CC-BY-4.0', true, false],
  ['CC-BY-4.0', false, true],
  ['GPL-3.0-only', false, false],
  ['Apache-2.0 AND LGPL-3.0-or-later', true, false],
  ['AGPL-3.0 OR MIT', true, true],
  ['none named', false, false],
])('%s, passed on: %s, allowed: %s', (licence, isShipped, allowed) => {
  expect(isAllowed({ name: 'some-package', licence, isShipped })).toBe(allowed)
})
