/** The device's ways of handing a link on, each of which may be missing or refused. */

export interface Shared {
  readonly title: string
  readonly url: string
}

export function canShareFromDevice(): boolean {
  return typeof navigator.share === 'function'
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

/** Plain http and some frames have no clipboard; the old command still works in most of them. */
export async function copyText(text: string, field: HTMLInputElement | null): Promise<'copied' | 'refused'> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return copyFromField(field)
  }
}

function copyFromField(field: HTMLInputElement | null): 'copied' | 'refused' {
  if (!field) return 'refused'
  field.focus()
  field.select()
  try {
    return document.execCommand('copy') ? 'copied' : 'refused'
  } catch {
    return 'refused'
  }
}
