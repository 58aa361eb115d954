/** The journeys run against the built app, so that what is tested is what is published. */
import { findChromium } from '../../scripts/find-chromium.ts'
import { buildIfStale } from '../../scripts/freshness.ts'

export function setup(): void {
  buildIfStale()
  // Here and not in the first test, because an installation may take longer than a test is given.
  findChromium()
}
