/** Keeps nothing, and forgets what was kept. */
import { useState } from 'react'
import type { Marks } from '#device/marks/marks.ts'
import type { MarksHere } from '#device/marks/use-marks.ts'
import { marksWords } from '#ui/marks-words.ts'

export function PrivateReading({ here: { store, isPrivate } }: { readonly here: MarksHere }) {
  const [forgotten, setForgotten] = useState<Marks | null>(null)
  const takeBack = () => {
    if (forgotten) store.takeIn(forgotten)
    setForgotten(null)
  }
  return (
    <section aria-labelledby="private">
      <h2 id="private">{marksWords.privateTitle}</h2>
      <p>{marksWords.privateHint}</p>
      <label className="switch">
        <input
          type="checkbox"
          checked={isPrivate}
          onChange={({ target }) => store.setPrivate(target.checked)}
        />
        {marksWords.privateSwitch}
      </label>
      <h2>{marksWords.forgetTitle}</h2>
      <p>{marksWords.forgetHint}</p>
      <button type="button" onClick={() => setForgotten(store.forget())}>
        {marksWords.forget}
      </button>
      <p role="status">
        {forgotten && marksWords.forgotten}
        {forgotten && (
          <button type="button" className="quiet" onClick={takeBack}>
            {marksWords.undo}
          </button>
        )}
      </p>
    </section>
  )
}
