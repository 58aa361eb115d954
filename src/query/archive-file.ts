/**
 * The side files of an archive in our own layout (decision 0008): the index of its pages, who is on which of them, and
 * which of them holds an article. They are read as strictly as a foreign feed: any server may have changed them.
 */
import * as v from 'valibot'
import { type ReadFailure, readText } from '#source/read-text.ts'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
const Hash = v.pipe(v.string(), v.regex(/^[\da-f]{6,64}$/))
/** Below the index's own folder and nowhere else. */
const PageName = v.pipe(v.string(), v.regex(/^[\w-]+\/[\w-]+$/))

const PageEntries = {
  /** `2022/2022-09`. */
  p: PageName,
  /** Articles. */
  n: Count,
  v: Hash,
  /** Bytes of the page and of its packs, uncompressed; older editions do not say. */
  b: v.optional(Count),
  /** First and last day in UTC that an article of this page may belong to; undated pages have none. */
  d: v.optional(v.tuple([v.string(), v.string()])),
  /** Places in `sections` and how many articles of each, in turn. */
  s: v.array(Count),
}

const FILES = {
  index: v.object({
    total: Count,
    sections: v.array(v.string()),
    pages: v.array(v.object(PageEntries)),
    authors: Hash,
    /** One hash for each file of slugs. */
    slugs: v.array(Hash),
  }),
  /** A name, then places in `pages` and how many articles stand there, in turn. */
  authors: v.object({ authors: v.array(v.tupleWithRest([v.string()], Count)) }),
  /** Slug → name of the page. */
  slugs: v.record(v.string(), PageName),
} as const

export type ArchiveFile = keyof typeof FILES

export interface Contents {
  readonly index: v.InferOutput<(typeof FILES)['index']>
  readonly authors: v.InferOutput<(typeof FILES)['authors']>
  readonly slugs: v.InferOutput<(typeof FILES)['slugs']>
}

export type ArchiveIndex = Contents['index']
export type ArchivePage = ArchiveIndex['pages'][number]
export type AuthorList = Contents['authors']
export type SlugList = Contents['slugs']

export type ArchiveResult =
  | { readonly kind: 'read'; readonly content: Partial<Contents> }
  | { readonly kind: 'unread'; readonly failure: ReadFailure }
  | { readonly kind: 'broken' }

/** Rejects only where `signal` ended it. */
export async function readArchiveFile(
  file: ArchiveFile,
  address: string,
  signal: AbortSignal,
): Promise<ArchiveResult> {
  const read = await readText(address, { signal })
  if (read.kind === 'failed') return { kind: 'unread', failure: read.failure }
  try {
    const result = v.safeParse(FILES[file], JSON.parse(read.text))
    return result.success ? { kind: 'read', content: { [file]: result.output } } : { kind: 'broken' }
  } catch {
    return { kind: 'broken' }
  }
}
