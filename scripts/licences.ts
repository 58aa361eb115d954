/** Under which licences the installed packages stand; what is not on the list here has to be looked at by somebody. */
import { existsSync, readFileSync } from 'node:fs'

export interface Licensed {
  readonly name: string
  readonly licence: string
  /** Goes to readers or publishers; the others only build and test. */
  readonly isShipped: boolean
}

/** Let everybody do anything, if their notice stays. */
const FREE = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
]
/** Typefaces, which are passed on as they are. */
const FACES = ['OFL-1.1']
/** Tools whose own files would have to stay open: none of them is passed on. */
const TOOLS = ['MPL-2.0']
/** Data that only asks for its maker's name, as caniuse-lite's, which comes with Stryker: none of it is passed on. */
const DATA = ['CC-BY-4.0']
/** Installed beside the press as a library of its own, which anybody may replace; it is in no file of ours. */
const APART = new Map([['@img/sharp-libvips-', 'LGPL-3.0-or-later']])
/** Old packages whose package.json names no licence, and whose LICENSE was read. */
const READ = new Map([['parse-cache-control', 'BSD-3-Clause']])

/** Of everything in the lock that is installed here: parts for other systems are not. */
export function installedPackages(): Licensed[] {
  const lock: { readonly packages: Readonly<Record<string, { readonly dev?: boolean }>> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  )
  return Object.entries(lock.packages).flatMap(([path, { dev = false }]) => {
    const file = `${path}/package.json`
    if (path === '' || !existsSync(file)) return []
    const { name, license }: { readonly name: string; readonly license?: unknown } = JSON.parse(
      readFileSync(file, 'utf8'),
    )
    const named = typeof license === 'string' ? license : READ.get(name)
    return [{ name, licence: named ?? 'none named', isShipped: !dev }]
  })
}

/** False for what nobody has allowed. Of several to choose from one suffices; of several at once all must do. */
export function isAllowed({ name, licence, isShipped }: Licensed): boolean {
  const allowed = new Set([...FREE, ...FACES, ...(isShipped ? [] : [...TOOLS, ...DATA])])
  const either = licence.replace(/^\((.*)\)$/, '$1').split(' OR ')
  if (either.some((all) => all.split(' AND ').every((one) => allowed.has(one.trim())))) return true
  return [...APART].some(([start, apart]) => name.startsWith(start) && licence === apart)
}
