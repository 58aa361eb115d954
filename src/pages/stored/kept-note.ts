/** That all that was wished for has come, so that the next visit need not look through it file by file. */
import { askWorker } from '#device/offline/ask-worker.ts'
import type { KeepJob, KeepProgress } from '#device/offline/keep-run.ts'
import { shortHash } from '#edition/slug.ts'

const placeOf = (folder: string) => `lectern:kept:${folder}`

/** Pictures and plain feeds lie in other stores than those that the worker tells of; they are looked at every time. */
const isTold = ({ settles, withPictures }: KeepJob) => settles.length > 0 && !withPictures

/** The end of the run that brought it all; null where that was another wish, or the device has other files than after it. */
export async function keptBefore(folder: string, job: KeepJob): Promise<KeepProgress | null> {
  if (!isTold(job)) return null
  try {
    // Written below.
    const noted = JSON.parse(localStorage.getItem(placeOf(folder)) ?? '[]') as [string, KeepProgress]
    return noted[0] === (await stateOf(job)) ? noted[1] : null
  } catch {
    return null
  }
}

export async function noteKept(folder: string, job: KeepJob, end: KeepProgress): Promise<void> {
  if (!isTold(job)) return
  const noted = JSON.stringify([await stateOf(job), end])
  try {
    localStorage.setItem(placeOf(folder), noted)
  } catch {
    // The next visit looks through it.
  }
}

/** Stands for what is wished for and for all files that are here: a single one more or less is another state. */
async function stateOf({ files, withPictures }: KeepJob): Promise<string> {
  const held = await askWorker<'here'>({ kind: 'here' })
  const wanted = files.map(({ address }) => address)
  return shortHash(JSON.stringify([withPictures, wanted, held?.addresses.toSorted()]))
}
