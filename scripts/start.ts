/** `npm start`: builds what is missing, then opens the sample edition or the feeds that were named. */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { buildIfStale } from './freshness.ts'

const feeds = process.argv.slice(2).map(fromCallersFolder)
buildIfStale()
const press = spawn(process.execPath, ['dist-press/lectern.js', 'open', ...feeds], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => press.kill(signal))
press.on('exit', (code) => process.exit(code ?? 0))

/** npm changes into the package's folder; a path was meant from where the command was typed. */
function fromCallersFolder(feed: string): string {
  const isPath = !feed.startsWith('-') && !/^https?:\/\//i.test(feed)
  return isPath ? resolve(process.env.INIT_CWD ?? '.', feed) : feed
}
