import { expect, test } from 'vitest'
import { readName } from '#route/cited-name.ts'

test.each([
  ['Ann Lee', { whole: 'Ann Lee', parts: { family: 'Lee', given: 'Ann', suffix: null } }],
  ['Lee, Ann', { whole: 'Ann Lee', parts: { family: 'Lee', given: 'Ann', suffix: null } }],
  ['Ann Lee, Jr.', { parts: { family: 'Lee', given: 'Ann', suffix: 'Jr.' } }],
  ['Lee, Ann, III', { whole: 'Ann Lee', parts: { family: 'Lee', given: 'Ann', suffix: 'III' } }],
  ['Lee, Ann, Harbour Desk', { whole: 'Lee, Ann, Harbour Desk', parts: null }],
])('the name %j is cited by its parts, where it has parts', (name, cited) => {
  expect(readName(name)).toMatchObject(cited)
})
