/** What a kiosk's browser is shown on: cage as on a board, or else Xvfb, or else nothing. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface Screen {
  /** The browser and its words, as they are called there. */
  readonly start: (words: readonly string[]) => ChildProcess
  /** A folder that this browser may write to, and that is taken away at the end. */
  readonly makeFolder: () => string
  /** By how many pixels a page may be smaller than the screen; null where there is none to be measured. */
  readonly spare: number | null
  readonly stop: () => void
}

/** cage refuses to run as root. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
const TALL = { width: 1080, height: 1920 }
/** What cage does by itself: the window is as large as the screen. */
const WINDOW = [`--window-size=${TALL.width},${TALL.height}`, '--window-position=0,0']

export async function findScreen(): Promise<Screen> {
  return caged() ?? (await inMemory()) ?? screenOf({ shown: ['--headless=new', ...WINDOW], spare: null })
}

/** cage (apt-get install cage xwayland) with an output in memory. It is tried first: without Xwayland, some end at once. */
function caged(): Screen | null {
  const folder = ownFolder(NOBODY)
  const env = {
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    XDG_SESSION_TYPE: 'wayland',
    WLR_BACKENDS: 'headless',
    WLR_LIBINPUT_NO_DEVICES: '1',
    WLR_RENDERER: 'pixman',
  }
  const options = { ...NOBODY, stdio: 'ignore', env: { ...process.env, ...env } } as const
  const isHere = spawnSync('cage', ['--', 'true'], options).status === 0
  const stop = () => rmSync(folder, { recursive: true, force: true })
  if (isHere) return screenOf({ within: ['cage', '--'], env, who: NOBODY, spare: 0, stop })
  stop()
  return null
}

/** Xvfb (apt-get install xvfb). Where there is no window manager, Chromium leaves one pixel. */
function inMemory(): Promise<Screen | null> {
  const size = `${TALL.width}x${TALL.height}x24`
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return new Promise((resolve) => {
    server.once('error', () => resolve(null))
    server.once('exit', () => resolve(null))
    createInterface(server.stdout).once('line', (display) => {
      const env = { DISPLAY: `:${display}` }
      resolve(screenOf({ shown: WINDOW, env, spare: 1, stop: () => server.kill() }))
    })
  })
}

interface Way {
  /** What stands before the browser, and what it is told besides. */
  readonly within?: readonly string[]
  readonly shown?: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  readonly who?: Someone
  readonly spare: number | null
  readonly stop?: () => void
}

interface Someone {
  readonly uid?: number
  readonly gid?: number
}

function screenOf({ within = [], shown = [], env = {}, who = {}, spare, stop }: Way): Screen {
  const folders: string[] = []
  return {
    spare,
    start: ([browser = '', ...words]) => {
      const [command = '', ...rest] = [...within, browser, ...shown, ...words]
      // In a group of its own, so that whatever it starts can be cut off with it.
      const options = { ...who, env: { ...process.env, ...env }, detached: true }
      return spawn(command, rest, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
    },
    makeFolder: () => {
      const folder = ownFolder(who)
      folders.push(folder)
      return folder
    },
    stop: () => {
      stop?.()
      for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function ownFolder({ uid, gid }: Someone): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-kiosk-'))
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
  return folder
}

/** As when the power goes. */
export async function cutOff(running: ChildProcess): Promise<void> {
  if (running.pid === undefined || running.exitCode !== null || running.signalCode !== null) return
  const gone = new Promise<void>((resolve) => running.once('exit', () => resolve()))
  process.kill(-running.pid, 'SIGKILL')
  await gone
}
