/** The journeys run against the built app, so that what is tested is what is published. */
import { buildIfStale } from '../../scripts/freshness.ts'

export function setup(): void {
  buildIfStale()
}
