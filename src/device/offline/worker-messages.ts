/** What a page may ask of the service worker, and what it hears. Both sides come from different releases at times, so both check. */
import * as v from 'valibot'

const Address = v.pipe(v.string(), v.url(), v.maxLength(4000))

const QUESTIONS = [
  /** The reader wants the version that waits. */
  v.object({ kind: v.literal('take-over') }),
  /** Fetches anew what the browser has thrown away of the shell. */
  v.object({ kind: v.literal('audit') }),
  v.object({ kind: v.literal('state') }),
  /** Which files are here. */
  v.object({ kind: v.literal('held') }),
  /** Addresses of the files with a hash that are here. */
  v.object({ kind: v.literal('here') }),
  /** Fetches a file and keeps it; a page of an archive with its packs of texts, and with the pictures in them if wanted. */
  v.object({
    kind: v.literal('keep'),
    address: Address,
    what: v.picklist(['file', 'page', 'picture']),
    withPictures: v.boolean(),
  }),
  /** All that the newest feed at this address leads to is here: from now on it is what is read offline. */
  v.object({ kind: v.literal('settle'), feed: Address, named: v.array(Address) }),
  /** Throws one file away with all that it leads to, or everything but the shell. */
  v.object({ kind: v.literal('drop'), addresses: v.nullable(v.array(Address)) }),
] as const

const Question = v.variant('kind', QUESTIONS)
export type WorkerQuestion = v.InferOutput<typeof Question>

/** Null for anything that is no question of ours. */
export function readQuestion(data: unknown): WorkerQuestion | null {
  const result = v.safeParse(Question, data)
  return result.success ? result.output : null
}

const Count = v.pipe(v.number(), v.minValue(0))

const REPLIES = {
  'take-over': v.object({ isTaken: v.boolean() }),
  audit: v.object({ here: Count, all: Count }),
  state: v.object({
    /** Of the release: a hash of all of its files. */
    version: v.string(),
    here: Count,
    all: Count,
    /** When the server last answered, in milliseconds; null where it never has. */
    heardAt: v.nullable(v.number()),
    /** Since when it does not; null while it does. */
    unheardSince: v.nullable(v.number()),
    /** The device refused to keep something for want of room. */
    isFull: v.boolean(),
    /** When it wants to be asked again, where it said so; a worker of an older release does not know. */
    notBefore: v.optional(v.nullable(v.number()), null),
  }),
  held: v.object({
    files: v.array(v.object({ address: v.string(), bytes: Count, at: v.nullable(v.number()) })),
  }),
  here: v.object({ addresses: v.array(v.string()) }),
  keep: v.object({
    /** Of everything that came with it, here before or not. */
    bytes: Count,
    /** False where all of it was here already. */
    isNew: v.boolean(),
    failures: v.array(v.object({ address: v.string(), why: v.picklist(['unreachable', 'wrong', 'full']) })),
  }),
  settle: v.object({ isSettled: v.boolean() }),
  drop: v.object({ dropped: Count }),
} as const

export type WorkerReply<Kind extends WorkerQuestion['kind']> = v.InferOutput<(typeof REPLIES)[Kind]>
export type KeepFailure = WorkerReply<'keep'>['failures'][number]

/** Null where the worker is of another release and says something else. */
export function readReply<Kind extends WorkerQuestion['kind']>(
  kind: Kind,
  data: unknown,
): WorkerReply<Kind> | null {
  const result = v.safeParse(REPLIES[kind], data)
  // The schema is that of this kind.
  return result.success ? (result.output as WorkerReply<Kind>) : null
}

const News = v.variant('kind', [
  /** The server answered. */
  v.object({ kind: v.literal('heard'), at: v.number() }),
  /** It did not, or not with what was asked for; what was kept stands in. */
  v.object({
    kind: v.literal('unheard'),
    since: v.number(),
    heardAt: v.nullable(v.number()),
    notBefore: v.optional(v.nullable(v.number()), null),
  }),
  /** It does again, though nobody knows yet whether the edition is still the newest. */
  v.object({ kind: v.literal('answered') }),
  v.object({ kind: v.literal('full') }),
])
export type WorkerNews = v.InferOutput<typeof News>

export function readNews(data: unknown): WorkerNews | null {
  const result = v.safeParse(News, data)
  return result.success ? result.output : null
}
