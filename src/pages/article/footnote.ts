/** Which links of a text call a note of it, and what the note says without its way back. */

export interface Footnote {
  /** As the text calls it, such as "3" or "*". */
  readonly mark: string
  readonly call: HTMLElement
  readonly text: DocumentFragment
  readonly language: string
  readonly direction: string
}

/** "1", "[12]", "*", "a)", "(iv)", "note 3": a mark, no words. */
const MARK = /^\W{0,2}(?:note\s)?(?:\d{1,4}|[a-z]|[ivxlc]{1,6}|[*†‡§¶#]{1,4})\W{0,2}$/iu
const NOTE = 'li, dd, p, div, td, aside'

/** Null where the link leads anywhere else, to a part of the text for one. */
export function noteCalledBy(target: Element): Footnote | null {
  const call = target.closest<HTMLAnchorElement>('.body a[href^="#"]')
  if (!call || call.closest('.contents')) return null
  const mark = (call.textContent ?? '').trim()
  const isCall = call.closest('sup') !== null || call.querySelector('sup') !== null || MARK.test(mark)
  const found = document.getElementById(decoded(call.hash.slice(1)))
  if (!isCall || mark === '' || !found?.closest('.body')) return null
  // Of its own way back: where it stands before the call, the link is that.
  if (!(call.compareDocumentPosition(found) & Node.DOCUMENT_POSITION_FOLLOWING)) return null
  const note = found.closest<HTMLElement>(NOTE)
  // A heading, or the whole text: no note.
  if (!note || note.contains(call) || note.matches('.body')) return null
  return {
    mark: mark.replace(/^\W+|\W+$/gu, '') || mark,
    call,
    text: textOf(note, call),
    language: note.closest<HTMLElement>('[lang]')?.lang ?? '',
    direction: note.closest<HTMLElement>('[dir]')?.dir ?? 'auto',
  }
}

/** Copied without ids, which would stand on the page twice, and without the link back to the call. */
function textOf(note: HTMLElement, call: HTMLElement): DocumentFragment {
  const copy = document.createDocumentFragment()
  for (const child of note.childNodes) copy.append(child.cloneNode(true))
  const around = [call.id, call.closest('[id]')?.id].filter(Boolean)
  for (const link of copy.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const isBack = around.includes(decoded(link.hash.slice(1))) || /^\W*$/u.test(link.textContent ?? '')
    if (isBack) link.remove()
  }
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id')
  return copy
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
