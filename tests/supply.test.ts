import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lockFaults } from '../scripts/lock-faults.ts'

test('everything that is installed, on every system, is what the lock says by its hash', () => {
  expect(lockFaults(JSON.parse(readFileSync('package-lock.json', 'utf8')))).toEqual([])
})

const lockWith = (entry: object, dependencies: object = { dompurify: '3.4.18' }) => ({
  packages: { '': { dependencies }, 'node_modules/dompurify': { integrity: 'sha512-x', ...entry } },
})

test.each([
  ['a range', lockWith({ version: '3.4.18' }, { dompurify: '^3.4.18' }), 'dompurify may be any of ^3.4.18.'],
  ['no hash', lockWith({ version: '3.4.18', integrity: undefined }), 'node_modules/dompurify has no hash.'],
  [
    'a weak hash',
    lockWith({ version: '3.4.18', integrity: 'sha1-x' }),
    'node_modules/dompurify has no hash.',
  ],
  [
    'another place',
    lockWith({ version: '3.4.18', resolved: 'https://cdn.example/a.tgz' }),
    'node_modules/dompurify comes from https://cdn.example/a.tgz.',
  ],
  [
    'a script',
    lockWith({ version: '3.4.18', hasInstallScript: true }),
    'node_modules/dompurify runs a script when it is installed.',
  ],
  ['a folder', lockWith({ version: '3.4.18', link: true }), 'node_modules/dompurify is a folder.'],
  [
    'a sanitizer with a known hole',
    lockWith({ version: '3.4.9' }),
    'node_modules/dompurify is 3.4.9, older than 3.4.18.',
  ],
  ['nothing', { packages: {} }, 'The lock lists no packages.'],
])('a lock with %s is refused', (_, lock, fault) => {
  expect(lockFaults(lock)).toEqual([fault])
})

test.each(['3.4.18', '3.4.19', '3.5.0', '4.0.0'])('DOMPurify %s is new enough', (version) => {
  expect(lockFaults(lockWith({ version }))).toEqual([])
})
