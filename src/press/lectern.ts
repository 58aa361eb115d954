/** The command. */
import { build } from './build.ts'
import { check } from './check.ts'
import { kiosk } from './kiosk.ts'
import { open, serve } from './open.ts'
import { portable } from './portable.ts'
import { complain } from './printable.ts'

const USAGE = `Usage: lectern open [--live] [FEED…]
       lectern serve DIR [--base /PATH/] [--host ADDRESS]
       lectern check [--json] FEED…
       lectern build FEED… --out DIR [--title NAME] [--site-url ADDRESS] [--base /PATH/] [--prerender all|none|latest:N] [--cards all|none|latest:N] [--images] [--icon PICTURE] [--precompress] [--quiet] [--force] [--allow-partial]
       lectern portable FEED… --out FILE.html [--title NAME] [--no-images] [--force] [--allow-partial]
       lectern kiosk ADDRESS|DIR [--user NAME] [--profile DIR] [--port NUMBER]
A FEED is a file or an http(s) address: JSON Feed, ninjs, JSON-LD, WordPress, Ghost, RSS, Atom and others.`

const [command, ...args] = process.argv.slice(2)
if (command === 'open' || command === 'serve') {
  const code = await (command === 'open' ? open(args) : serve(args))
  if (code !== null) process.exitCode = code
} else if (command === 'build') {
  process.exitCode = await build(args)
} else if (command === 'portable') {
  process.exitCode = await portable(args)
} else if (command === 'check') {
  process.exitCode = await check(args)
} else if (command === 'kiosk') {
  process.exitCode = kiosk(args)
} else {
  complain(USAGE)
  process.exitCode = 2
}
