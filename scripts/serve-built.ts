/** The built reader as a child process, on a port that the system chooses: on feeds as they are, or as an edition made of them. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export interface ServedReader {
  /** Without a slash at its end. */
  readonly address: string
  readonly stop: () => void
}

export function serveBuilt(feeds: readonly string[]): Promise<ServedReader> {
  return serve(['--live', ...feeds])
}

/** The sample edition as a publisher's host would send it: pages made beforehand, compressed, with their headers. */
export function serveMadeSample(): Promise<ServedReader> {
  return serve([])
}

async function serve(words: readonly string[]): Promise<ServedReader> {
  const press = spawn(process.execPath, ['dist-press/lectern.js', 'open', ...words], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { address: await addressOf(press), stop: () => press.kill() }
}

/** What a server of ours says when it is open. */
export function addressOf(press: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    press.once('exit', (code) => reject(new Error(`The press ended with ${code} before it was open.`)))
    if (!press.stdout) return
    createInterface(press.stdout).on('line', (line) => {
      const address = /http:\/\/\S+/.exec(line)?.[0]
      if (address) resolve(address)
    })
  })
}
