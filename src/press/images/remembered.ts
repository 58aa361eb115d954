/** What earlier builds have brought, kept in the edition's folder beside the pictures. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EditionFile } from '#press/put-file.ts'
import type { Remembered } from './brought.ts'

export const PICTURE_LIST = '.lectern-pictures.json'
/** Of the way in which files are made; with another one, all are made anew. */
const RECIPE = 1

/** By the names of `pictureName`. Empty where there is none, or none that can be read. */
export async function readRemembered(folder: string): Promise<ReadonlyMap<string, Remembered>> {
  try {
    const { recipe, pictures } = JSON.parse(await readFile(join(folder, PICTURE_LIST), 'utf8'))
    if (recipe !== RECIPE) return new Map()
    const entries = Object.entries(Object(pictures)).flatMap(([name, found]) => {
      const one = rememberedIn(found)
      return one === null ? [] : [[name, one] as const]
    })
    return new Map(entries)
  } catch {
    return new Map()
  }
}

/** In order, so that the same pictures make the same file. */
export function rememberedFile(remembered: ReadonlyMap<string, Remembered>): EditionFile {
  const entries = [...remembered].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const lines = entries.map(([name, one]) => `${JSON.stringify(name)}: ${JSON.stringify(one)}`)
  const content = `{"recipe": ${RECIPE}, "pictures": {\n${lines.join(',\n')}\n}}\n`
  return { path: PICTURE_LIST, content }
}

const TYPES = ['webp', 'gif', 'svg', 'png', 'avif'] as const

/** Paths are made of it, so nothing is taken on trust. */
function rememberedIn(found: unknown): Remembered | null {
  const { hash, width, height, widths, type, tag }: Record<string, unknown> = Object(found)
  const known = TYPES.find((one) => one === type)
  if (known === undefined || typeof hash !== 'string' || !/^[\da-f]{12}$/.test(hash)) return null
  if (!isSize(width) || !isSize(height)) return null
  if (!Array.isArray(widths) || !widths.every(isSize)) return null
  return { hash, width, height, widths, type: known, tag: typeof tag === 'string' ? tag : null }
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 99_999
}
