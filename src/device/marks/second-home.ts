/**
 * IndexedDB: a second copy of the marks, and the texts as they were read, which only the list of changes needs. Browsers
 * lose it, break it and never answer; then there is no second copy, and nothing else is different.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Marks } from './marks.ts'
import { mergeMarks } from './merge-marks.ts'
import { readMarks, writeMarks } from './written-marks.ts'

interface Shape extends DBSchema {
  /** Marks as text, by edition. */
  marks: { key: string; value: string }
  texts: { key: [string, string]; value: ReadText; indexes: { at: number; home: string } }
}

interface ReadText {
  readonly home: string
  readonly id: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly text: string
}

const NAME = 'lectern:marks'
/** A broken one may never answer. */
const PATIENCE_MS = 3000
const MOST_TEXTS = 300

/** Of one edition, which its address names. Nothing here rejects. */
export interface SecondHome {
  readonly marks: () => Promise<string | null>
  /** Together with what it holds, which may be another tab's; false where it could not be kept. */
  readonly keepMarks: (marks: Marks) => Promise<boolean>
  readonly text: (id: string) => Promise<string | null>
  readonly keepText: (id: string, text: string, at: number) => Promise<void>
  readonly forgetTexts: () => Promise<void>
}

export function secondHome(home: string): SecondHome {
  return {
    marks: () => attempt(async (db) => (await db.get('marks', home)) ?? null, null),
    keepMarks: (marks) => attempt((db) => keepMarks(db, home, marks), false),
    text: (id) => attempt(async (db) => (await db.get('texts', [home, id]))?.text ?? null, null),
    keepText: (id, text, at) => attempt((db) => keepText(db, { home, id, at, text }), undefined),
    forgetTexts: () => attempt((db) => forgetTexts(db, home), undefined),
  }
}

async function keepMarks(db: IDBPDatabase<Shape>, home: string, marks: Marks): Promise<boolean> {
  const { store, done } = db.transaction('marks', 'readwrite')
  const text = await store.get(home)
  const copy = text === undefined ? null : readMarks(text)
  await store.put(writeMarks(copy ? mergeMarks(copy.marks, marks) : marks), home)
  await done
  return true
}

async function keepText(db: IDBPDatabase<Shape>, text: ReadText): Promise<void> {
  const { store, done } = db.transaction('texts', 'readwrite')
  await store.put(text)
  const tooMany = (await store.count()) - MOST_TEXTS
  const oldest = tooMany > 0 ? await store.index('at').getAllKeys(null, tooMany) : []
  await Promise.all(oldest.map((key) => store.delete(key)))
  await done
}

async function forgetTexts(db: IDBPDatabase<Shape>, home: string): Promise<void> {
  const { store, done } = db.transaction('texts', 'readwrite')
  const keys = await store.index('home').getAllKeys(home)
  await Promise.all(keys.map((key) => store.delete(key)))
  await done
}

let opening: Promise<IDBPDatabase<Shape>> | null = null

async function attempt<Found>(
  act: (db: IDBPDatabase<Shape>) => Promise<Found>,
  otherwise: Found,
): Promise<Found> {
  try {
    opening ??= open()
    const late = new Promise<Found>((resolve) => setTimeout(resolve, PATIENCE_MS, otherwise))
    return await Promise.race([opening.then(act), late])
  } catch {
    opening = null
    return otherwise
  }
}

function open(): Promise<IDBPDatabase<Shape>> {
  return openDB<Shape>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('marks')
      const texts = db.createObjectStore('texts', { keyPath: ['home', 'id'] })
      texts.createIndex('at', 'at')
      texts.createIndex('home', 'home')
    },
    // Another tab wants to throw it away.
    blocking: (_, __, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
      opening = null
    },
    terminated: () => {
      opening = null
    },
  })
}
