/** Brings a document in over the network, with a time limit and a count of the bytes so far. */

export type ReadText =
  | { readonly kind: 'text'; readonly text: string; readonly address: string }
  | { readonly kind: 'failed'; readonly failure: ReadFailure }

export type ReadFailure =
  | { readonly why: 'missing'; readonly address: string }
  | { readonly why: 'refused'; readonly address: string; readonly status: number }
  | { readonly why: 'unreachable'; readonly address: string }
  | { readonly why: 'too-slow'; readonly address: string; readonly seconds: number }
  | { readonly why: 'not-text'; readonly address: string }

interface ReadOptions {
  readonly signal: AbortSignal
  /** Called with all bytes so far; a long load can then be told. */
  readonly onBytes?: (bytes: number) => void
  /** Without a single new byte for this long, the server is given up on. */
  readonly patienceSeconds?: number
}

/** Rejects only where the caller's own signal ended it. */
export async function readText(address: string, options: ReadOptions): Promise<ReadText> {
  const { signal, patienceSeconds = 20 } = options
  const patience = startPatience(patienceSeconds)
  try {
    // A validator goes out, so an unchanged file costs no body and a changed one is never missed.
    const both = AbortSignal.any([signal, patience.signal])
    const response = await fetch(address, { signal: both, cache: 'no-cache', credentials: 'same-origin' })
    if (!response.ok) return failed(statusFailure(address, response.status))
    const bytes = await readBytes(response, (count) => {
      patience.renew()
      options.onBytes?.(count)
    })
    return decode(bytes, response.url || address)
  } catch {
    signal.throwIfAborted()
    if (patience.signal.aborted) return failed({ why: 'too-slow', address, seconds: patienceSeconds })
    return failed({ why: 'unreachable', address })
  } finally {
    patience.end()
  }
}

function failed(failure: ReadFailure): ReadText {
  return { kind: 'failed', failure }
}

function statusFailure(address: string, status: number): ReadFailure {
  return status === 404 || status === 410 ? { why: 'missing', address } : { why: 'refused', address, status }
}

function startPatience(seconds: number): { signal: AbortSignal; renew: () => void; end: () => void } {
  const controller = new AbortController()
  const start = () => setTimeout(() => controller.abort(), seconds * 1000)
  let timer = start()
  const renew = () => {
    clearTimeout(timer)
    timer = start()
  }
  return { signal: controller.signal, renew, end: () => clearTimeout(timer) }
}

async function readBytes(response: Response, onBytes: (count: number) => void): Promise<Uint8Array> {
  if (!response.body) return new Uint8Array(await response.arrayBuffer())
  const chunks: Uint8Array[] = []
  let count = 0
  const reader = response.body.getReader()
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    chunks.push(step.value)
    count += step.value.byteLength
    onBytes(count)
  }
  return join(chunks, count)
}

function join(chunks: readonly Uint8Array[], count: number): Uint8Array {
  const whole = new Uint8Array(count)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}

/** Valid UTF-8 is UTF-8 whatever a label says; what is not is what old systems wrote. */
function decode(bytes: Uint8Array, address: string): ReadText {
  if (bytes.includes(0) && bytes[0] !== 0xff && bytes[0] !== 0xfe) return failed({ why: 'not-text', address })
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8'
  try {
    return { kind: 'text', text: new TextDecoder(label, { fatal: true }).decode(bytes), address }
  } catch {
    return { kind: 'text', text: new TextDecoder('windows-1252').decode(bytes), address }
  }
}
