/** What the browser lets a page store, as far as it says so. */

export interface StorageFacts {
  /** Bytes; null where it does not say. */
  readonly used: number | null
  readonly allowed: number | null
  /** It has promised to keep what is stored. */
  readonly isPersisted: boolean
}

/** Never rejects. */
export async function storageFacts(): Promise<StorageFacts> {
  try {
    const [{ usage, quota }, isPersisted] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ])
    return { used: usage ?? null, allowed: quota ?? null, isPersisted }
  } catch {
    return { used: null, allowed: null, isPersisted: false }
  }
}

/** Some browsers ask their reader, so this is called when the reader has asked for it. */
export async function askToPersist(): Promise<boolean> {
  try {
    return await navigator.storage.persist()
  } catch {
    return false
  }
}
