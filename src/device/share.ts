/** The device's ways of handing something on, each of which may be missing or refused. */

export interface Shared {
  readonly title: string
  readonly text?: string
  readonly url?: string
  readonly files?: File[]
}

export function canShareFromDevice(): boolean {
  return typeof navigator.share === 'function'
}

/** Some devices share links and no files. */
export function canShareFile(file: File): boolean {
  return canShareFromDevice() && navigator.canShare?.({ files: [file] }) === true
}

/** The reader closed the device's sheet again, or pressed twice while it was still opening: nothing went wrong. */
const HARMLESS = new Set(['AbortError', 'InvalidStateError'])

/** `cancelled` where there is nothing to tell. */
export async function shareFromDevice(shared: Shared): Promise<'shared' | 'cancelled' | 'failed'> {
  try {
    await navigator.share({ ...shared })
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && HARMLESS.has(error.name) ? 'cancelled' : 'failed'
  }
}

/** `refused` leaves it selected in the element that shows it, for the reader to copy by hand. */
export async function copyText(text: string, shown: HTMLElement | null): Promise<'copied' | 'refused'> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    // Plain http and some frames have no clipboard; the old command still works in most of them.
    return copySelected(shown)
  }
}

function copySelected(shown: HTMLElement | null): 'copied' | 'refused' {
  if (!shown) return 'refused'
  select(shown)
  try {
    return document.execCommand('copy') ? 'copied' : 'refused'
  } catch {
    return 'refused'
  }
}

function select(shown: HTMLElement): void {
  if (shown instanceof HTMLInputElement || shown instanceof HTMLTextAreaElement) {
    shown.focus()
    shown.select()
  } else document.getSelection()?.selectAllChildren(shown)
}
