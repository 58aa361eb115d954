/** From and to as a year, a month or a day. */
import { type FormEvent, useId, useState } from 'react'
import { withDates } from '#edition/date-range.ts'
import type { Selection } from '#edition/selection.ts'
import { type PartialDate, writePartialDate } from '#lib/calendar.ts'
import { findWords } from '#ui/find-words.ts'
import { readRange } from './date-presets.ts'

interface RangeFormProps {
  readonly selection: Selection
  readonly onSelect: (selection: Selection) => void
}

/** What was typed gives way when other dates are chosen elsewhere. */
export function RangeForm(props: RangeFormProps) {
  return <Fields key={writeRange(props.selection)} {...props} />
}

function Fields({ selection, onSelect }: RangeFormProps) {
  const [wrong, setWrong] = useState<string | null>(null)
  const id = useId()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const range = readRange(textOf(data, 'from'), textOf(data, 'to'))
    setWrong(range.kind === 'wrong' ? range.message : null)
    if (range.kind === 'range') onSelect(withDates(selection, range.from, range.to))
  }
  const field = (name: 'from' | 'to', value: PartialDate | null) => (
    <p>
      <label htmlFor={`${id}${name}`}>{findWords[name]}</label>
      <input
        id={`${id}${name}`}
        name={name}
        inputMode="numeric"
        autoComplete="off"
        placeholder="2015-03"
        defaultValue={value ? writePartialDate(value) : ''}
        aria-describedby={`${id}hint ${id}wrong`}
        aria-invalid={wrong !== null}
      />
    </p>
  )
  return (
    <form className="range" onSubmit={submit} noValidate>
      {field('from', selection.from)}
      {field('to', selection.to)}
      <button type="submit">{findWords.show}</button>
      <p className="hint" id={`${id}hint`}>
        {findWords.dateHint}
      </p>
      <p className="wrong" id={`${id}wrong`} role="alert">
        {wrong}
      </p>
    </form>
  )
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

function writeRange({ from, to }: Selection): string {
  return `${from ? writePartialDate(from) : ''}/${to ? writePartialDate(to) : ''}`
}
