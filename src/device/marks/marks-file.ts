/** A reader's marks as a file: to keep, to carry to another device, and to take in again. */
import type { Marks } from './marks.ts'
import { readMarks, type WrittenMarks, writeMarks } from './written-marks.ts'

/** Far more than a reader can leave in a life. */
const LARGEST_BYTES = 50_000_000

/** `date` is of the day it is made, for its name. */
export function marksFile(marks: Marks, name: string, date: string): File {
  return new File([writeMarks({ ...marks, era: 0 })], `${name}-${date}.json`, { type: 'application/json' })
}

/** Null where the file holds no marks, or cannot be read. */
export async function readMarksFile(file: File): Promise<WrittenMarks | null> {
  if (file.size > LARGEST_BYTES) return null
  try {
    return readMarks(await file.text())
  } catch {
    return null
  }
}
