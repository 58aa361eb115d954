/** How much room the browser allows, and whether it has promised to keep what is stored. */
import { useEffect, useState } from 'react'
import { askToPersist, type StorageFacts, storageFacts } from '#device/offline/storage-facts.ts'
import { showBytes } from '#ui/locale.ts'
import { offlineWords } from '#ui/offline-words.ts'

/** Looked at again when `phase` changes. */
export function DeviceRoom({ phase }: { readonly phase: string }) {
  const [facts, setFacts] = useState<StorageFacts | null>(null)
  const [isRefused, setRefused] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: more is stored when keeping has ended
  useEffect(() => {
    let isShown = true
    storageFacts().then((found) => isShown && setFacts(found))
    return () => {
      isShown = false
    }
  }, [phase])
  const ask = async () => {
    const isPersisted = await askToPersist()
    setRefused(!isPersisted)
    setFacts(await storageFacts())
  }
  if (facts === null) return null
  const { used, allowed, isPersisted } = facts
  return (
    <section>
      <h2>{offlineWords.device}</h2>
      {used !== null && allowed !== null && <p>{offlineWords.room(showBytes(used), showBytes(allowed))}</p>}
      <p>{isPersisted ? offlineWords.persisted : offlineWords.notPersisted}</p>
      {!isPersisted && (
        <button type="button" onClick={() => void ask()}>
          {offlineWords.persist}
        </button>
      )}
      {isRefused && <p role="status">{offlineWords.persistRefused}</p>}
    </section>
  )
}
