/** Whether the built folders still say what the sources say. */
import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = [
  'src',
  'public',
  'index.html',
  'embed',
  'package.json',
  'vite.config.ts',
  'vite.embed.config.ts',
  'vite.host.config.ts',
  'vite.press.config.ts',
  'vite.portable.config.ts',
  'vite.sw.config.ts',
]
const BUILT = [
  'dist/index.html',
  'dist/embed/index.html',
  'dist/lectern-reader.js',
  'dist/sw.js',
  'dist-press/lectern.js',
]

/** Builds only what is missing or older than its sources. */
export function buildIfStale(): void {
  if (!isStale()) return
  // A test runner sets NODE_ENV, and React would then be built in its slow form.
  const env = { ...process.env, NODE_ENV: 'production' }
  execFileSync('npm', ['run', 'build', '--silent'], {
    // What a command prints may be read by another; how the build went is for people.
    stdio: ['ignore', process.stderr, process.stderr],
    env,
    shell: process.platform === 'win32',
  })
}

function isStale(): boolean {
  const built = Math.min(...BUILT.map(changedAt))
  return Math.max(...SOURCES.flatMap(filesBelow).map(changedAt)) > built
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return [path, ...names.map((name) => join(path, name))]
}

/** Zero for a file that is not there: older than everything. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
