/** `lectern kiosk ADDRESS|DIR`: prints what sets up this machine as a kiosk, and changes nothing. */
import { existsSync } from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { KEEPER, keeperManifest, keeperScript } from './kiosk-keeper.ts'
import {
  browserPolicy,
  type KioskMachine,
  kioskAddress,
  launchCommand,
  screenUnit,
  serverUnit,
} from './kiosk-unit.ts'
import { optionWords } from './option-words.ts'

export const KIOSK_USAGE = 'Usage: lectern kiosk ADDRESS|DIR [--user NAME] [--profile DIR] [--port NUMBER]'

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const SERVER = 'lectern-edition.service'

/** Gives the exit code. */
export function kiosk(args: readonly string[]): number {
  const options = readOptions(args)
  if (typeof options === 'string') {
    console.error(`${options} ${KIOSK_USAGE}`)
    return 2
  }
  const { machine, folder, port } = options
  const found = BROWSERS.flatMap(pathsOf).find((path) => existsSync(path))
  if (found === undefined)
    console.error('There is no Chromium here yet: apt-get install chromium. Its usual path is used.')
  const here = { ...machine, browser: found ?? '/usr/bin/chromium' }
  console.log(`# To try it, in a terminal of this machine:\n${launchCommand(here)}\n`)
  if (folder !== null) {
    const script = fileURLToPath(import.meta.url)
    const unit = serverUnit({ node: process.execPath, script, folder, port, user: here.user })
    console.log(`# /etc/systemd/system/${SERVER}\n${unit}`)
  }
  console.log(
    `# /etc/systemd/system/lectern-kiosk.service, with the packages cage and xwayland\n${screenUnit(here, folder && SERVER)}`,
  )
  console.log(`# ${KEEPER}/manifest.json\n${keeperManifest()}`)
  console.log(`# ${KEEPER}/keeper.js\n${keeperScript(kioskAddress(here.address))}`)
  console.log(`# /etc/chromium/policies/managed/lectern-kiosk.json\n${browserPolicy(here.address)}`)
  const units = folder === null ? 'lectern-kiosk' : 'lectern-edition lectern-kiosk'
  console.log(`# Then, as root:\nsystemctl daemon-reload && systemctl enable --now ${units}`)
  return 0
}

interface KioskOptions {
  readonly machine: Omit<KioskMachine, 'browser'>
  /** Null where the edition stands on another host. */
  readonly folder: string | null
  readonly port: number
}

/** A sentence where something is wrong. */
function readOptions(args: readonly string[]): KioskOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { user: { type: 'string' }, profile: { type: 'string' }, port: { type: 'string' } },
    })
    const [named] = positionals
    if (named === undefined) return 'Name the address of an edition, or the folder of a built one.'
    const port = Number(values.port ?? 4173)
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      return `--port is a number, and not ${values.port}.`
    const folder = /^https?:\/\//i.test(named) ? null : resolve(named)
    if (folder !== null && !existsSync(join(folder, '404.html')))
      return `There is no built edition in ${named}.`
    const address = folder === null ? named : `http://localhost:${port}/`
    if (!URL.canParse(address)) return `${named} is no address such as https://example.org/news/.`
    const user = values.user ?? userInfo().username
    const profile = resolve(values.profile ?? join(homedir(), '.local/share/lectern-kiosk'))
    return { machine: { address, user, profile }, folder, port }
  } catch (error) {
    const message = optionWords(error)
    if (message === null) throw error
    return message
  }
}

function pathsOf(name: string): readonly string[] {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))
}
