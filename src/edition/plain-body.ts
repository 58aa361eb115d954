/** Plain text bodies as HTML: nothing in them is markup, whatever it looks like. */

/** An empty line parts paragraphs; lines of a hard-wrapped text are joined, other line ends kept. */
export function plainTextToHtml(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n')
  const isWrapped = isHardWrapped(lines)
  return lines
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map(lineToHtml)
        .join(isWrapped ? ' ' : '<br>'),
    )
    .map((html) => `<p>${html}</p>`)
    .join('\n')
}

/** Mail and wire copy break lines at 60 to 80 characters; the last line of a paragraph says nothing. */
function isHardWrapped(text: string): boolean {
  const lengths = text
    .split('\n')
    .filter((line, i, lines) => line.trim() !== '' && (lines[i + 1] ?? '').trim() !== '')
    .map((line) => line.length)
    .sort((a, b) => a - b)
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0
  return lengths.length >= 2 && median >= 60 && median <= 80
}

const ADDRESS = /\bhttps?:\/\/[^\s<>"']{1,2000}/gi

function lineToHtml(line: string): string {
  let html = ''
  let at = 0
  for (const found of line.matchAll(ADDRESS)) {
    const address = withoutEndMarks(found[0])
    html += `${escapeHtml(line.slice(at, found.index))}<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`
    at = found.index + address.length
  }
  return html + escapeHtml(line.slice(at))
}

/** The full stop after an address belongs to the sentence; so does a bracket that the address never opened. */
function withoutEndMarks(address: string): string {
  const bare = address.replace(/[.,;:!?…]{1,20}$/, '')
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : bare
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
