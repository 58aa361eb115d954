/** Payloads from files as their collectors publish them: JSON lists, html5sec's numbered boxes, or a line each. */
import { readFileSync } from 'node:fs'
import { vectors } from '../../tests/markup/vectors.ts'

/** Our own where no file is named. */
export function readPayloads(paths: readonly string[]): readonly string[] {
  return paths.length === 0 ? vectors : paths.flatMap((path) => payloadsIn(readFileSync(path, 'utf8')))
}

export function payloadsIn(text: string): string[] {
  if (/^\s*\[/.test(text)) return jsonPayloads(JSON.parse(text))
  const boxes = text.match(/<div id="\d+">[\s\S]*?\/\/\["'`-->\]\]>\]<\/div>/g)
  return boxes ?? text.split(/\r?\n/).filter((line) => line.trim() !== '')
}

function jsonPayloads(list: unknown): string[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((entry: unknown) => {
    const payload = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'payload') : entry
    return typeof payload === 'string' ? [payload] : []
  })
}
