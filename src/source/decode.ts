/** Bytes to text, by what the bytes are: labels are wrong too often to go first. */

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'too-big' }

/** Engines hold no string of more than half a gigabyte; long before that a page has stopped answering. */
export const MOST_BYTES = 300_000_000

/** Byte order mark, then strict UTF-8, then what the text says of itself, then windows-1252. Unpacks gzip. Rejects only where a part of our own does not come. */
export async function decodeBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Decoded> {
  if (bytes.byteLength > MOST_BYTES) return { kind: 'too-big' }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return decodePacked(bytes)
  return decodePlain(bytes)
}

async function decodePlain(bytes: Uint8Array): Promise<Decoded> {
  const wide = wideLabel(bytes)
  if (wide !== null) return { kind: 'text', text: new TextDecoder(wide).decode(bytes) }
  if (bytes.subarray(0, 1000).includes(0)) return { kind: 'not-text' }
  const text = strict(bytes)
  if (text !== null) return { kind: 'text', text }
  // Few are anything else by now.
  const { decodeOther } = await import('./other-encodings.ts')
  return { kind: 'text', text: decodeOther(bytes) }
}

/** UTF-16 has a mark, or a zero beside its first letter. */
function wideLabel([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le'
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && second !== undefined)
    ? 'utf-16be'
    : null
}

function strict(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A few kilobytes can unpack to gigabytes, so they are counted as they come. */
async function decodePacked(bytes: Uint8Array<ArrayBuffer>): Promise<Decoded> {
  const chunks: Uint8Array[] = []
  let count = 0
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    const reader = stream.getReader()
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      count += step.value.byteLength
      if (count > MOST_BYTES) {
        await reader.cancel()
        return { kind: 'too-big' }
      }
      chunks.push(step.value)
    }
  } catch {
    // Cut off in the middle: the reader of the text will say where.
    if (count === 0) return { kind: 'not-text' }
  }
  return decodePlain(joinBytes(chunks, count))
}

export function joinBytes(chunks: readonly Uint8Array[], count: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(count)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}
