/** What the reader has to know of how their list is kept. */
import type { MarksHere } from '#device/marks/use-marks.ts'
import { saveFile } from '#device/save-file.ts'
import { machineDay } from '#ui/locale.ts'
import { marksWords } from '#ui/marks-words.ts'

export function ListNotices({ here }: { readonly here: MarksHere }) {
  const { isKept, isPrivate, damaged, store } = here
  return (
    <>
      {!isKept && !isPrivate && (
        <p role="alert" className="source-notice">
          {marksWords.notKept}
        </p>
      )}
      {damaged !== null && (
        <div role="alert" className="source-notice">
          <p>{marksWords.damaged}</p>
          <button type="button" onClick={() => saveDamaged(damaged)}>
            {marksWords.damagedSave}
          </button>
          <button type="button" className="quiet" onClick={() => store.dropDamaged()}>
            {marksWords.damagedDrop}
          </button>
        </div>
      )}
    </>
  )
}

function saveDamaged(text: string): void {
  saveFile(new File([text], `${marksWords.fileName}-damaged-${machineDay(Date.now())}.txt`))
}
