/** Paths with gaps, as regular expressions that nginx, Apache and JavaScript read alike. */

/** Matches every path in `patterns` below `base`: `:name` is one step of a path, `*` anything. */
export function regexFor(base: string, patterns: readonly string[]): string {
  const sources = patterns.map((pattern) =>
    pattern
      .split(/(:\w+|\*)/)
      .map(partSource)
      .join(''),
  )
  const [only = ''] = sources
  return `^${literal(base)}${sources.length === 1 ? only : `(?:${sources.join('|')})`}$`
}

function partSource(part: string): string {
  if (part === '*') return '.*'
  return part.startsWith(':') ? '[^/]+' : literal(part)
}

/** By number, so that no sign means anything to the file in which the expression stands. */
function literal(text: string): string {
  return text
    .replaceAll('.', '\\.')
    .replace(
      /[^\w\\./\-\u0080-\u{10ffff}]/gu,
      (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
    )
}

/** As servers compare it: `/n%C3%A9/` stands for the folder `/né/`. */
export function folderOf(base: string): string {
  try {
    return decodeURIComponent(base)
  } catch {
    return base
  }
}
