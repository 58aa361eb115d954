/** Starts a Chromium that calls nobody. */
import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { type Browser, chromium } from 'playwright-core'
import { findHeadless } from './find-chromium.ts'

export const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function startBrowser(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: findHeadless(), args: [...FLAGS, ...flags] })
}

/** Where a browser that was started with --remote-debugging-port=0 can be looked into. */
export function doorOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!stderr) return reject(new Error('The browser says nothing.'))
    createInterface(stderr).on('line', (line) => {
      const door = /ws:\/\/\S+/.exec(line)?.[0]
      if (door) resolve(door)
    })
  })
}
