/** A Chromium to test with: one that is here, or one that can be installed without asking. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const VARIABLES = ['CHROMIUM_PATH', 'CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH']
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
]
/** The same engine without a window around it, which in Chromium 156 costs as much of the processor as a page of ours. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell', 'headless_shell']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]
const PLAYWRIGHT_CACHES = [
  '.cache/ms-playwright',
  'Library/Caches/ms-playwright',
  'AppData/Local/ms-playwright',
]
const PLAYWRIGHT_BINARIES = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
]
const PLAYWRIGHT_SHELLS = [
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-linux/headless_shell',
  'chrome-mac/headless_shell',
  'chrome-win/headless_shell.exe',
]

/** The path of an executable; throws a sentence that says what to do where none can be had. */
export function findChromium(): string {
  const found = here() ?? installed()
  if (found) return found
  throw new Error(
    'The browser tests need a Chromium, and none was found. Install Chromium or Chrome, or put its path in CHROMIUM_PATH.',
  )
}

/** What draws pages that nobody looks at: a shell where there is one, or else the whole of Chromium. */
export function findHeadless(): string {
  return first([...named(), ...onPath(SHELLS), ...playwrights(PLAYWRIGHT_SHELLS)]) ?? findChromium()
}

function here(): string | undefined {
  return first([...named(), ...onPath(NAMES), ...PLACES, ...playwrights(PLAYWRIGHT_BINARIES)])
}

function first(paths: readonly string[]): string | undefined {
  return paths.find((path) => path !== '' && existsSync(path))
}

function named(): string[] {
  return VARIABLES.map((name) => process.env[name] ?? '')
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function playwrights(binaries: readonly string[]): string[] {
  return PLAYWRIGHT_CACHES.map((cache) => join(homedir(), cache))
    .filter((cache) => existsSync(cache))
    .flatMap((cache) => readdirSync(cache).map((version) => join(cache, version)))
    .flatMap((version) => binaries.map((binary) => join(version, binary)))
}

/** On Debian as root, where nobody has to be asked. Old Debians have no shell, and can do without. */
function installed(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  if (apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')) {
    apt('install', '-y', '--no-install-recommends', 'chromium-headless-shell')
  }
  return here()
}

function apt(...words: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', words, { stdio: 'ignore', env }).status === 0
}
