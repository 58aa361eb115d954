/** Takes out of an HTML text what plugins and cards put there for the site's own scripts: share buttons, players' controls. */

const BLOCK = /<(div|section|aside|form)\b[^<>]{1,2000}>/gi

/** Whole blocks whose opening tag shows one of the `marks`. Linear: it stops at the first block that is never closed. */
export function dropBlocks(html: string, marks: RegExp): string {
  if (!marks.test(html)) return html
  const kept: string[] = []
  let at = 0
  for (const { 0: open, 1: tag = 'div', index } of html.matchAll(BLOCK)) {
    if (index < at || !marks.test(open)) continue
    const end = endOf(html, tag, index + open.length)
    if (end === null) break
    kept.push(html.slice(at, index))
    at = end
  }
  return kept.join('') + html.slice(at)
}

function endOf(html: string, tag: string, from: number): number | null {
  const either = new RegExp(`<(/?)${tag}\\b[^<>]{0,2000}>`, 'gi')
  either.lastIndex = from
  let depth = 1
  for (let found = either.exec(html); found !== null; found = either.exec(html)) {
    depth += found[1] === '/' ? -1 : 1
    if (depth === 0) return either.lastIndex
  }
  return null
}
