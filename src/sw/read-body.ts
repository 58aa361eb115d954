/** Reads a body with patience, and no further than a page can wait for. */
import { joinBytes } from '#source/decode.ts'

/** A body up to this size is looked at as a whole before anybody sees it. */
const MOST_WAITED = 1_000_000
/** Without a single byte for this long, a server is given up on. */
const PATIENCE_MS = 20_000

export type Body =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** Goes on: `stream` gives everything from the start, `rest` the same once it is over, null if it never was. */
  | {
      readonly kind: 'long'
      readonly first: Uint8Array<ArrayBuffer>
      readonly stream: ReadableStream<Uint8Array>
      readonly rest: Promise<Uint8Array<ArrayBuffer> | null>
    }

/** Rejects where the connection breaks off before that. */
export async function readBody(response: Response): Promise<Body> {
  const chunks: Uint8Array[] = []
  let count = 0
  const reader = response.body?.getReader()
  if (!reader) return { kind: 'whole', bytes: new Uint8Array(await response.arrayBuffer()) }
  while (count <= MOST_WAITED) {
    const step = await patiently(reader.read())
    if (step.done) return { kind: 'whole', bytes: joinBytes(chunks, count) }
    chunks.push(step.value)
    count += step.value.byteLength
  }
  const first = joinBytes(chunks, count)
  return { kind: 'long', first, ...passedOn(reader, first) }
}

/** All of it, however long. */
export async function readAll(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let count = 0
  const reader = response.body?.getReader()
  if (!reader) return new Uint8Array(await response.arrayBuffer())
  for (let step = await patiently(reader.read()); !step.done; step = await patiently(reader.read())) {
    chunks.push(step.value)
    count += step.value.byteLength
  }
  return joinBytes(chunks, count)
}

export async function patiently<Value>(step: Promise<Value>, ms = PATIENCE_MS): Promise<Value> {
  let timer = 0
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('Nothing came.', 'TimeoutError')), ms)
  })
  return Promise.race([step, tooLong]).finally(() => clearTimeout(timer))
}

function passedOn(reader: ReadableStreamDefaultReader<Uint8Array>, first: Uint8Array) {
  const chunks: Uint8Array[] = [first]
  let count = first.byteLength
  let end: (bytes: Uint8Array<ArrayBuffer> | null) => void = () => undefined
  const rest = new Promise<Uint8Array<ArrayBuffer> | null>((resolve) => {
    end = resolve
  })
  const stream = new ReadableStream<Uint8Array>({
    start: (to) => to.enqueue(first),
    pull: async (to) => {
      try {
        const step = await patiently(reader.read())
        if (step.done) {
          to.close()
          end(joinBytes(chunks, count))
          return
        }
        chunks.push(step.value)
        count += step.value.byteLength
        to.enqueue(step.value)
      } catch (error) {
        to.error(error)
        end(null)
      }
    },
    cancel: async (reason) => {
      end(null)
      await reader.cancel(reason)
    },
  })
  return { stream, rest }
}
