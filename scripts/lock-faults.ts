/** Whether what is installed is what was looked at: each package by its hash, from the registry, running nothing of its own. */

/** The first release without a hole that is known. */
const DOMPURIFY = [3, 4, 18] as const
const REGISTRY = 'https://registry.npmjs.org/'

/** Of package-lock.json; each fault as a sentence. */
export function lockFaults(lock: unknown): string[] {
  const packages = Object.entries(recordIn(lock, 'packages'))
  const [own, ...others] = packages
  if (own?.[0] !== '' || others.length === 0) return ['The lock lists no packages.']
  const [, root] = own
  const direct = ['dependencies', 'devDependencies'].flatMap((kind) => Object.entries(recordIn(root, kind)))
  return [
    ...direct.flatMap(([name, version]) =>
      /^\d+\.\d+\.\d+$/.test(String(version)) ? [] : [`${name} may be any of ${version}.`],
    ),
    ...others.flatMap(([path, entry]) => packageFaults(path, entry)),
  ]
}

function packageFaults(path: string, entry: unknown): string[] {
  const { integrity, resolved, hasInstallScript, link, version } = Object(entry)
  const found: string[] = []
  if (typeof integrity !== 'string' || !integrity.startsWith('sha512-')) found.push(`${path} has no hash.`)
  if (link === true) found.push(`${path} is a folder.`)
  if (hasInstallScript === true) found.push(`${path} runs a script when it is installed.`)
  if (resolved !== undefined && !String(resolved).startsWith(REGISTRY))
    found.push(`${path} comes from ${resolved}.`)
  if (path.endsWith('node_modules/dompurify') && isOlder(String(version)))
    found.push(`${path} is ${version}, older than ${DOMPURIFY.join('.')}.`)
  return found
}

function isOlder(version: string): boolean {
  const parts = version.split('.').map(Number)
  const at = DOMPURIFY.findIndex((part, i) => parts[i] !== part)
  return at >= 0 && !((parts[at] ?? 0) > (DOMPURIFY[at] ?? 0))
}

function recordIn(value: unknown, key: string): object {
  const inner: unknown = Object(value)[key]
  return typeof inner === 'object' && inner !== null ? inner : {}
}
