/** The list as a file, out and in. */
import { type ChangeEvent, useState } from 'react'
import { savedIn } from '#device/marks/marks.ts'
import { marksFile, readMarksFile } from '#device/marks/marks-file.ts'
import type { MarksHere } from '#device/marks/use-marks.ts'
import { saveFile } from '#device/save-file.ts'
import { machineDay } from '#ui/locale.ts'
import { marksWords } from '#ui/marks-words.ts'

export function ListFile({ here: { store, marks } }: { readonly here: MarksHere }) {
  const [told, setTold] = useState('')
  const download = () => {
    const file = marksFile(marks, marksWords.fileName, machineDay(Date.now()))
    saveFile(file)
    setTold(marksWords.exported(file.name))
  }
  const takeIn = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (!file) return
    const found = await readMarksFile(file)
    // So that the same file can be chosen again.
    target.value = ''
    if (!found) return setTold(marksWords.importWrong(file.name))
    store.takeIn(found.marks)
    const came = marksWords.imported(savedIn(found.marks).length, found.marks.read.size)
    setTold(found.lost === 0 ? came : `${came} ${marksWords.importedLost(found.lost)}`)
  }
  return (
    <section aria-labelledby="list-file">
      <h2 id="list-file">{marksWords.keepTitle}</h2>
      <p>{marksWords.keepHint}</p>
      <div className="saved-buttons">
        <button type="button" onClick={download}>
          {marksWords.exportAll}
        </button>
        <label className="file-button">
          <input type="file" className="visually-hidden" accept=".json,application/json" onChange={takeIn} />
          {marksWords.importAll}
        </label>
      </div>
      <p role="status" dir="auto">
        {told}
      </p>
    </section>
  )
}
