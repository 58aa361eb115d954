/** What is here of archives in our own layout, and what the reader's selection still waits for. */
import { queryOptions, useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Article } from '#edition/article.ts'
import { authorsAddress, pageAddress, slugsAddress } from './archive-address.ts'
import type { ArchiveFile, ArchiveIndex, ArchiveResult, Contents } from './archive-file.ts'
import { ARTICLES_GO_ON, SourceError, sourceTroubleOf } from './edition-query.ts'
import { loadFarSource, readFarArchive } from './far-source.ts'
import type { LoadedSource, SourceTrouble } from './load-source.ts'
import { type Need, wantedPages } from './wanted-pages.ts'

export interface ArchiveTrouble {
  readonly trouble: SourceTrouble
  readonly retry: () => void
}

export interface Archives {
  /** Of the pages that are here, each page newest first. */
  readonly articles: readonly Article[]
  /** Null for each source whose index is not here, or that has none. */
  readonly indices: readonly (ArchiveIndex | null)[]
  readonly isLoading: boolean
  readonly failures: readonly ArchiveTrouble[]
}

/** `sources` in the order of the edition; those without an archive take no part. */
export function useArchives(sources: readonly LoadedSource[], need: Need): Archives {
  const places = sources.map(({ archive }) => archive)
  const indices = useFiles('index', places)
  const authors = useFiles(
    'authors',
    at(places, indices, (index, place) =>
      need.selection.author === null ? null : authorsAddress(index, place),
    ),
  )
  const slugs = useFiles(
    'slugs',
    at(places, indices, (index, place) =>
      need.slug === null ? null : slugsAddress(index, need.slug, place),
    ),
  )
  const wanted = at(places, indices, (index, place, i) =>
    wantedPages(index, need, { authors: authors.found[i] ?? null, slugs: slugs.found[i] ?? null }).map(
      (page) => pageAddress(page, place),
    ),
  )
  const pages = useQueries({
    queries: wanted.flatMap((list) => list ?? []).map(pageQuery),
    combine: together,
  })
  const files = [indices, authors, slugs]
  const found = useMemo(() => pages.found.flatMap((list) => list ?? []), [pages.found])
  return {
    articles: found,
    indices: indices.found,
    isLoading: [...files, pages].some((one) => one.isLoading),
    failures: [...files, pages].flatMap((one) => one.failures),
  }
}

/** What each index that is here leads to. */
function at<Found>(
  places: readonly (string | null)[],
  { found }: { readonly found: readonly (ArchiveIndex | null)[] },
  lead: (index: ArchiveIndex, place: string, i: number) => Found | null,
): readonly (Found | null)[] {
  return places.map((place, i) => {
    const index = found[i]
    return place !== null && index ? lead(index, place, i) : null
  })
}

interface Files<Found> {
  /** In the order of the addresses. */
  readonly found: readonly (Found | null)[]
  readonly isLoading: boolean
  readonly failures: readonly ArchiveTrouble[]
}

function useFiles<File extends ArchiveFile>(
  file: File,
  addresses: readonly (string | null)[],
): Files<Contents[File]> {
  return useQueries({
    queries: addresses.map((address) => fileQuery(file, address)),
    combine: together<Contents[File]>,
  })
}

function fileQuery<File extends ArchiveFile>(file: File, address: string | null) {
  return queryOptions({
    queryKey: ['archive', file, address],
    queryFn: async ({ signal }): Promise<Contents[File]> => {
      const result: ArchiveResult = await readFarArchive(file, address ?? '', signal)
      const content = result.kind === 'read' ? result.content[file] : undefined
      if (content !== undefined) return content
      throw new SourceError(
        result.kind === 'unread'
          ? result
          : { kind: 'unreadable', address: address ?? '', problem: { code: 'unknown-shape', message: '' } },
      )
    },
    enabled: address !== null,
    structuralSharing: false,
    // The others change their address with their content.
    ...(file === 'index' && ARTICLES_GO_ON),
  })
}

/** An address that names its content is read once. */
function pageQuery(address: string) {
  return queryOptions({
    queryKey: ['page', address],
    queryFn: async ({ signal }): Promise<readonly Article[]> => {
      const result = await loadFarSource({ url: address }, address, { signal, extent: 'page' })
      if (result.kind === 'trouble') throw new SourceError(result.trouble)
      return result.source.articles
    },
    structuralSharing: false,
  })
}

interface Result<Found> {
  readonly data: Found | undefined
  readonly error: Error | null
  readonly isLoading: boolean
  readonly refetch: () => unknown
}

/** Outside the component, so that TanStack Query keeps the result while nothing has changed. */
function together<Found>(results: readonly Result<Found>[]): Files<Found> {
  return {
    found: results.map(({ data }) => data ?? null),
    isLoading: results.some((result) => result.isLoading),
    failures: results.flatMap(failureOf),
  }
}

function failureOf({ error, refetch }: Result<unknown>): ArchiveTrouble[] {
  if (!error) return []
  return [{ trouble: sourceTroubleOf(error), retry: () => void refetch() }]
}
