/** Starts a Chromium that calls nobody. */
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
