/** The author, found by the beginning of any part of the name. */

import { useState } from 'react'
import type { Facet } from '#archive/answers.ts'
import type { Selection } from '#edition/selection.ts'
import { fold } from '#lib/fold.ts'
import { Combobox } from '#ui/combobox.tsx'
import { findWords } from '#ui/find-words.ts'
import { Icon } from '#ui/icon.tsx'
import { showCount } from '#ui/locale.ts'
import { words } from '#ui/words.ts'

interface AuthorChoiceProps {
  readonly authors: readonly Facet[]
  readonly selection: Selection
  /** Of the chosen author. */
  readonly chosenName: string
  readonly onSelect: (selection: Selection) => void
}

/** As many as fit below a field without covering everything. */
const SHOWN = 7

export function AuthorChoice({ authors, selection, chosenName, onSelect }: AuthorChoiceProps) {
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const found = text.trim() === '' ? [] : authorsNamed(text, authors)
  const choose = (slug: string | null) => {
    setText('')
    setSaid('')
    onSelect({ ...selection, author: slug })
  }
  const enter = () => {
    const [first, ...others] = found
    if (first && others.length === 0) choose(first.slug)
    else if (first) setSaid(findWords.manyAuthors(found.length))
    else if (text.trim() !== '') setSaid(findWords.noAuthor(text.trim()))
  }
  return (
    <div className="find-part">
      <Combobox
        label={findWords.author}
        hint={findWords.authorHint}
        said={found.length === 0 && text.trim() !== '' ? findWords.noAuthor(text.trim()) : said}
        value={text}
        onType={(typed) => {
          setText(typed)
          setSaid('')
        }}
        completions={found
          .slice(0, SHOWN)
          .map(({ slug, name, count }) => ({ key: slug, text: name, detail: showCount(count) }))}
        onComplete={({ key }) => choose(key)}
        onEnter={enter}
      />
      {selection.author !== null && (
        <button
          type="button"
          className="quiet chip chosen-author"
          aria-label={words.remove(chosenName)}
          onClick={() => choose(null)}
        >
          <span dir="auto">{chosenName}</span>
          <Icon shape="close" size={14} />
        </button>
      )}
    </div>
  )
}

/** The order of the list, largest first, is kept. */
function authorsNamed(beginning: string, authors: readonly Facet[]): readonly Facet[] {
  const wanted = inParts(beginning)
  return authors.filter(({ name }) => inParts(name).includes(wanted))
}

/** With a space before every part, so that a part is found by its beginning: "Marie-Claire", "O’Brien". */
function inParts(name: string): string {
  return ` ${fold(name.replace(/[-‐.,'’]+/g, ' '))}`
}
