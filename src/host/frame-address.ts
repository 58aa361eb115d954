/** From the attributes of `<lectern-reader>` to the address of its frame. */

/** Which attributes go along, by the name that they have in an address; the frame reads them as it reads anybody's. */
const PASSED = {
  article: 'article',
  section: 'section',
  author: 'author',
  q: 'q',
  from: 'from',
  to: 'to',
  sort: 'sort',
  limit: 'limit',
  list: 'list',
  lang: 'lang',
} as const

/** Those that make another frame of it; `theme` is told to the one that is there. */
export const FRAME_ATTRIBUTES = [...Object.keys(PASSED), 'edition', 'offline'] as const

export interface Attributes {
  readonly getAttribute: (name: string) => string | null
}

/** `script` is where this script was loaded from: it stands in the folder of its edition. Null for what is no address of a page. */
export function frameAddress(of: Attributes, script: string | null): URL | null {
  const folder = folderOf(of.getAttribute('edition'), script)
  if (folder === null) return null
  const address = new URL('embed/', folder)
  for (const [attribute, key] of Object.entries(PASSED)) {
    const value = of.getAttribute(attribute)?.trim()
    if (!value) continue
    // Several sections stand one behind the other, with commas between them.
    const parts = key === 'section' ? value.split(',') : [value]
    for (const part of parts) address.searchParams.append(key, part.trim())
  }
  const theme = of.getAttribute('theme')?.trim()
  if (theme) address.searchParams.set('theme', theme)
  if (of.getAttribute('offline') !== null) address.searchParams.set('offline', '1')
  return address
}

function folderOf(named: string | null, script: string | null): URL | null {
  const base = named ?? script
  if (base === null || !URL.canParse(base)) return null
  const { protocol } = new URL(base)
  return protocol === 'https:' || protocol === 'http:' ? new URL('.', base) : null
}

/** Room that is kept until the frame has said how tall it is, so that little moves: CSS pixels. */
export function firstHeight(of: Attributes): number {
  const said = Number(of.getAttribute('height'))
  if (Number.isInteger(said) && said > 0) return said
  if (of.getAttribute('article')) return 480
  const limit = Number(of.getAttribute('limit'))
  const rows = Number.isInteger(limit) && limit > 0 ? limit : 12
  return of.getAttribute('list') === 'headlines' ? 110 + rows * 68 : 480 + (rows - 1) * 118
}
