/** Brings a file in and keeps it with what it leads to, for readers who want to have it all. */
import type { KeepFailure, WorkerQuestion, WorkerReply } from '#device/offline/worker-messages.ts'
import { picturesIn } from '#edition/edition-picture.ts'
import { bring } from './changing.ts'
import { bringHashed, hashIn, keptFile } from './hashed.ts'
import { full, heard } from './news.ts'
import { here, keepable, open, put } from './scope.ts'

export type Wanted = Omit<Extract<WorkerQuestion, { kind: 'keep' }>, 'kind'>
type Kept = WorkerReply<'keep'>

export async function keepFile({ address, what, withPictures }: Wanted): Promise<Kept> {
  if (!isOurs(address)) return failed(address, 'wrong')
  if (what === 'picture') return keepPicture(address)
  if (hashIn(address) === null) return keepChanging(address)
  const page = await keepHashed(address)
  if (what !== 'page' || page.text === null) return page.kept
  const files = [page]
  for (const pack of packsIn(page.text, address)) files.push(await keepHashed(pack))
  const parts = files.map(({ kept }) => kept)
  if (withPictures) {
    const texts = files.map(({ text }) => text ?? '').join('\n')
    for (const picture of picturesIn(texts)) parts.push(await keepPicture(new URL(picture, address).href))
  }
  return together(parts)
}

/** Nothing of another host: its answers could not be looked at, and count seven megabytes each. */
export function isOurs(address: string): boolean {
  return address.startsWith(here.registration.scope)
}

async function keepChanging(address: string): Promise<Kept> {
  const answer = await bring(address)
  if (answer.kind === 'lost') return failed(address, 'unreachable')
  if (answer.kind === 'wrong') return failed(address, 'wrong')
  // A long one is kept when its stream is read to the end.
  const [isKept] = await Promise.all([answer.isKept, answer.response.body?.pipeTo(new WritableStream())])
  await heard()
  return isKept ? { bytes: answer.bytes, isNew: true, failures: [] } : failed(address, 'full')
}

async function keepHashed(address: string): Promise<{ readonly kept: Kept; readonly text: string | null }> {
  const before = await keptFile(address)
  if (before) {
    const text = await before.text()
    return { kept: { bytes: sizeOf(before, text), isNew: false, failures: [] }, text }
  }
  const brought = await bringHashed(address)
  if (brought.kind !== 'right') {
    return { kept: failed(address, brought.kind === 'lost' ? 'unreachable' : 'wrong'), text: null }
  }
  const { bytes, from } = brought
  const isKept = await put('articles', address, keepable(bytes, from))
  await full(!isKept)
  if (!isKept) return { kept: failed(address, 'full'), text: null }
  return {
    kept: { bytes: bytes.byteLength, isNew: true, failures: [] },
    text: new TextDecoder().decode(bytes),
  }
}

function sizeOf(response: Response, text: string): number {
  return Number(response.headers.get('content-length')) || text.length
}

async function keepPicture(address: string): Promise<Kept> {
  const pictures = await open('pictures')
  const before = await pictures.match(address)
  if (before) return { bytes: sizeOf(before, ''), isNew: false, failures: [] }
  const signal = AbortSignal.timeout(60_000)
  const response = await fetch(address, { credentials: 'same-origin', signal }).catch(() => null)
  if (response === null) return failed(address, 'unreachable')
  if (!response.ok || !/^image\//.test(response.headers.get('content-type') ?? '')) {
    return failed(address, 'wrong')
  }
  const bytes = new Uint8Array(await response.arrayBuffer())
  const isKept = await put('pictures', address, keepable(bytes, response))
  await full(!isKept)
  return isKept ? { bytes: bytes.byteLength, isNew: true, failures: [] } : failed(address, 'full')
}

function failed(address: string, why: KeepFailure['why']): Kept {
  return { bytes: 0, isNew: false, failures: [{ address, why }] }
}

function together(parts: readonly Kept[]): Kept {
  return {
    bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
    isNew: parts.some(({ isNew }) => isNew),
    failures: parts.flatMap(({ failures }) => failures),
  }
}

/** The packs of texts that a page of the archive names. */
export function packsIn(text: string, address: string): readonly string[] {
  // Its hash says that the press wrote it.
  const feed = JSON.parse(text) as { readonly items?: readonly Readonly<Record<string, unknown>>[] }
  const bodies = (feed.items ?? []).map((item): unknown => Reflect.get(Object(item._lectern), 'body'))
  const named = bodies.filter((body) => typeof body === 'string')
  return [...new Set(named)].map((body) => new URL(body, address).href)
}
