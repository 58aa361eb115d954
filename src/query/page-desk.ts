/** A desk on the page itself, for browsers without a worker. */
import { readBytes } from '#source/read-text.ts'
import { Desk } from './desk.ts'
import { loadSource } from './load-source.ts'
import { openConfig } from './open-config.ts'

export function openDesk(onChange: () => void): Desk {
  return new Desk({ openConfig, load: loadSource, readBytes, onChange })
}
