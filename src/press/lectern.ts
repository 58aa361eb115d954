/** The command. */
import { open } from './open.ts'

const USAGE = 'Usage: lectern open [FEED…], where a FEED is a JSON Feed file or an http(s) address.'

const [command, ...args] = process.argv.slice(2)
if (command === 'open') {
  const code = await open(args)
  if (code !== null) process.exitCode = code
} else {
  console.error(USAGE)
  process.exitCode = 2
}
