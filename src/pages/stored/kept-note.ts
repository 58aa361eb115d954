/** That all that was wished for has come, so that the next visit need not look through it file by file. */
import * as v from 'valibot'
import { askWorker } from '#device/offline/ask-worker.ts'
import { IDLE, type KeepJob, type KeepProgress } from '#device/offline/keep-run.ts'
import { shortHash } from '#edition/slug.ts'

const Note = v.object({
  /** Stands for the addresses that were wished for, and with them for what is in the files. */
  plan: v.string(),
  /** As many were on the device; whoever throws some away leaves fewer. */
  files: v.number(),
  articles: v.number(),
  bytes: v.number(),
})

const placeOf = (folder: string) => `lectern:kept:${folder}`

/** The end of the run that brought it all; null where that was another wish, or something has been thrown away since. */
export async function keptBefore(folder: string, job: KeepJob): Promise<KeepProgress | null> {
  const note = readNote(folder)
  if (note?.plan !== planOf(job) || note.files > (await filesHere())) return null
  const { articles, bytes } = note
  return { ...IDLE, phase: 'done', articles, allArticles: articles, bytes, allBytes: bytes }
}

export async function noteKept(
  folder: string,
  job: KeepJob,
  { articles, bytes }: KeepProgress,
): Promise<void> {
  const note = { plan: planOf(job), files: await filesHere(), articles, bytes }
  try {
    localStorage.setItem(placeOf(folder), JSON.stringify(note))
  } catch {
    // The next visit looks through it.
  }
}

function readNote(folder: string) {
  try {
    const result = v.safeParse(Note, JSON.parse(localStorage.getItem(placeOf(folder)) ?? ''))
    return result.success ? result.output : null
  } catch {
    return null
  }
}

async function filesHere(): Promise<number> {
  const held = await askWorker<'here'>({ kind: 'here' })
  return held?.addresses.length ?? 0
}

function planOf({ files, withPictures }: KeepJob): string {
  return shortHash(JSON.stringify([withPictures, files.map(({ address }) => address)]))
}
