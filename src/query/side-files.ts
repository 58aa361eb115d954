/** Who is on which page of an archive, and which page holds an article: fetched when somebody asks for it. */
import type { Selection } from '#edition/selection.ts'
import { authorsAddress, slugsAddress } from './archive-address.ts'
import type {
  ArchiveFile,
  ArchiveIndex,
  ArchiveResult,
  AuthorList,
  Contents,
  SlugList,
} from './archive-file.ts'
import type { SourceTrouble } from './load-source.ts'

export interface SideReading {
  readonly file: (file: ArchiveFile, address: string) => Promise<ArchiveResult>
  /** Something has come, or has failed to. */
  readonly onChange: () => void
}

export interface Known {
  readonly authors: AuthorList | null
  readonly slugs: SlugList | null
  /** One of them is on its way. */
  readonly isWaiting: boolean
}

export class SideFiles {
  readonly #place: string
  readonly #reading: SideReading
  /** By address, which changes with the content; null while on its way. */
  readonly #files = new Map<string, Partial<Contents> | null>()
  readonly #missing = new Map<string, SourceTrouble>()

  constructor(place: string, reading: SideReading) {
    this.#place = place
    this.#reading = reading
  }

  get missing(): readonly SourceTrouble[] {
    return [...this.#missing.values()]
  }

  forgive(): void {
    for (const address of this.#missing.keys()) this.#files.delete(address)
    this.#missing.clear()
  }

  of(index: ArchiveIndex, { selection, slug }: { selection: Selection; slug: string | null }): Known {
    const authors =
      selection.author === null ? undefined : this.#ask('authors', authorsAddress(index, this.#place))
    const slugs = slug === null ? undefined : this.#askSlugs(index, slug)
    return {
      authors: authors?.authors ?? null,
      slugs: slugs?.slugs ?? null,
      isWaiting: authors === null || slugs === null,
    }
  }

  /** Null while it is not here. */
  slugs(index: ArchiveIndex, slug: string): SlugList | null {
    return this.#askSlugs(index, slug)?.slugs ?? null
  }

  #askSlugs(index: ArchiveIndex, slug: string): Partial<Contents> | null | undefined {
    const address = slugsAddress(index, slug, this.#place)
    return address === null ? undefined : this.#ask('slugs', address)
  }

  #ask(file: ArchiveFile, address: string): Partial<Contents> | null {
    const known = this.#files.get(address)
    if (known !== undefined) return known
    this.#files.set(address, null)
    void this.#bring(file, address)
    return null
  }

  async #bring(file: ArchiveFile, address: string): Promise<void> {
    const result = await this.#reading.file(file, address)
    this.#files.set(address, result.kind === 'read' ? result.content : {})
    if (result.kind !== 'read') this.#missing.set(address, troubleOf(result, address))
    this.#reading.onChange()
  }
}

export function troubleOf(result: Exclude<ArchiveResult, { kind: 'read' }>, address: string): SourceTrouble {
  if (result.kind === 'unread') return result
  return { kind: 'unreadable', address, problem: { code: 'unknown-shape', message: '' } }
}
