/** Words to look for, completed as they are typed, and the order of what is found. */
import { useId, useRef, useState } from 'react'
import { orderOf, type Selection, type Sort } from '#edition/selection.ts'
import { Combobox } from '#ui/combobox.tsx'
import { findWords } from '#ui/find-words.ts'

interface WordsChoiceProps {
  readonly selection: Selection
  readonly suggest: (beginning: string) => Promise<readonly string[]>
  readonly onSelect: (selection: Selection) => void
}

const SHOWN = 7

/** What was typed gives way when other words are chosen elsewhere. */
export function WordsChoice(props: WordsChoiceProps) {
  return (
    <div className="find-part">
      <WordsField key={props.selection.words} {...props} />
      <Order {...props} />
    </div>
  )
}

function WordsField({ selection, suggest, onSelect }: WordsChoiceProps) {
  const [text, setText] = useState(selection.words)
  const [suggested, setSuggested] = useState<readonly string[]>([])
  const latest = useRef('')
  const type = (typed: string) => {
    setText(typed)
    latest.current = typed
    const beginning = lastWordOf(typed)
    if (beginning === '') return setSuggested([])
    suggest(beginning).then(
      // Answers may come in another order than they were asked for.
      (found) => latest.current === typed && setSuggested(found.slice(0, SHOWN)),
      () => undefined,
    )
  }
  const find = (typed: string) => {
    setText(typed)
    setSuggested([])
    onSelect({ ...selection, words: typed.trim() })
  }
  return (
    <Combobox
      label={findWords.words}
      hint={findWords.wordsHint}
      value={text}
      onType={type}
      completions={suggested.map((word) => ({ key: word, text: word }))}
      onComplete={({ text: word }) => find(completed(text, word))}
      onEnter={() => find(text)}
      button={findWords.find}
    />
  )
}

/** Without the signs that may stand before it. */
function lastWordOf(text: string): string {
  return /[^\s"“”-][^\s"“”]*$/.exec(text)?.[0] ?? ''
}

function completed(text: string, word: string): string {
  return text.slice(0, text.length - lastWordOf(text).length) + word
}

const SORTS: readonly Sort[] = ['newest', 'oldest', 'relevance']

function Order({ selection, onSelect }: WordsChoiceProps) {
  const id = useId()
  return (
    <fieldset className="order">
      <legend className="label">{findWords.order}</legend>
      {SORTS.map((sort) => (
        <label key={sort}>
          <input
            type="radio"
            name={id}
            checked={orderOf(selection) === sort}
            disabled={sort === 'relevance' && selection.words === ''}
            onChange={() => onSelect({ ...selection, sort })}
          />
          <span>{findWords.orders[sort]}</span>
        </label>
      ))}
    </fieldset>
  )
}
