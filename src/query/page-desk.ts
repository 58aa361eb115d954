/** A desk on the page itself, for browsers without a worker. */
import { Desk } from './desk.ts'
import { loadSource } from './load-source.ts'
import { openConfig } from './open-config.ts'

export function openDesk(onChange: () => void): Desk {
  return new Desk({ openConfig, load: loadSource, onChange })
}
