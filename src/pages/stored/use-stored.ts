/** What of the edition is on this device, in periods as its archive is cut. */
import { useCallback, useEffect, useState } from 'react'
import { askWorker } from '#device/offline/ask-worker.ts'
import { useOffline } from '#device/offline/use-offline.ts'
import type { WorkerReply } from '#device/offline/worker-messages.ts'
import { askDesk } from '#query/ask-desk.ts'
import type { EditionFiles } from '#query/desk-messages.ts'
import type { Edition } from '#query/use-edition.ts'
import { documentsOf } from './keep-plan.ts'

export interface StoredPart {
  readonly kind: 'settings' | 'feed' | 'period' | 'beside' | 'pictures'
  /** Of a feed its address, of a period `2022-09`; empty for the others. */
  readonly name: string
  readonly addresses: readonly string[]
  readonly articles: number
  readonly bytes: number
}

export interface Stored {
  readonly parts: readonly StoredPart[]
  readonly files: EditionFiles
  /** Articles that can be read without a network, and those of the whole edition. */
  readonly articles: number
  readonly bytes: number
  /** Settings, every feed, and every page of every archive. */
  readonly isWhole: boolean
  /** It has an archive, of which a part can be here. */
  readonly hasArchive: boolean
}

/** Null while it is looked at. `again` looks once more. */
export function useStored(folder: string, edition: Edition, phase: string) {
  const { worker } = useOffline()
  const [stored, setStored] = useState<Stored | null>(null)
  const { keys, sources, total } = edition
  const again = useCallback(async () => {
    const files = await askDesk<'files'>({ kind: 'files', sources: keys, selection: null })
    const held = await askWorker<'held'>({ kind: 'held' })
    const documents = documentsOf(folder, sources)
    setStored(partsOf({ files, held: held?.files ?? [], documents, total }))
  }, [folder, keys, sources, total])
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again when keeping begins and ends
  useEffect(() => {
    if (worker !== 'unknown' && worker !== 'coming') void again()
  }, [again, worker, phase])
  return { stored, again }
}

interface Found {
  readonly files: EditionFiles
  readonly held: WorkerReply<'held'>['files']
  readonly documents: readonly string[]
  readonly total: number
}

export function partsOf({ files, held, documents, total }: Found): Stored {
  const bytesOf = new Map(held.map(({ address, bytes }) => [address, bytes]))
  const taken = new Set<string>()
  const part = (kind: StoredPart['kind'], name: string, addresses: readonly string[], articles: number) => {
    for (const address of addresses) taken.add(address)
    const bytes = addresses.reduce((sum, address) => sum + (bytesOf.get(address) ?? 0), 0)
    return { kind, name, addresses, articles, bytes }
  }
  const addresses = [...bytesOf.keys()]
  const pages = files.archives.flatMap((archive) => archive.pages)
  const periods = pages
    .filter(({ address }) => bytesOf.has(address))
    .map(({ address, articles }) => {
      const stem = address.split('.json')[0] ?? address
      const packs = addresses.filter((one) => one.startsWith(`${stem}-b`))
      return part('period', stem.split('/').at(-1) ?? '', [address, ...packs], articles)
    })
  const [settings = '', ...feeds] = documents
  const own = [
    part('settings', '', [settings], 0),
    ...feeds.map((address) => part('feed', address, [address], 0)),
  ].filter((one) => one.addresses.some((address) => bytesOf.has(address)))
  const besides = files.archives.flatMap(({ beside }) => beside).filter((address) => bytesOf.has(address))
  const beside = besides.length > 0 ? [part('beside', '', besides, 0)] : []
  const rest = addresses.filter((address) => !taken.has(address) && !/\.json\b/.test(address))
  const pictures = rest.length > 0 ? [part('pictures', '', rest, 0)] : []
  const hasArchive = pages.length > 0
  const isWhole = documents.length > 1 && own.length === documents.length && periods.length === pages.length
  const kept = periods.reduce((sum, { articles }) => sum + articles, 0)
  return {
    parts: [...own, ...beside, ...periods, ...pictures],
    files,
    articles: hasArchive ? kept : own.length > 1 ? total : 0,
    bytes: held.reduce((sum, { bytes }) => sum + bytes, 0),
    isWhole,
    hasArchive,
  }
}
