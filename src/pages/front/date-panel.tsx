/** The date filter: four presets, and from and to as a year, a month or a day. */
import { type FormEvent, useId, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Selection } from '#edition/selection.ts'
import {
  addDays,
  dayHere,
  type PartialDate,
  readPartialDate,
  spanInUtc,
  writePartialDate,
} from '#lib/calendar.ts'
import { frontAddress } from '#route/address.ts'
import { words } from '#ui/words.ts'

interface DatePanelProps {
  readonly selection: Selection
  readonly now: number
}

export function DatePanel({ selection, now }: DatePanelProps) {
  return (
    <div className="date-panel" id="date-panel">
      <ul className="presets">
        {presetsAt(now).map(({ name, from, to }) => (
          <li key={name}>
            <Link
              to={frontAddress({ ...selection, from, to })}
              aria-current={isSame(selection.from, from) && isSame(selection.to, to) ? 'true' : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <RangeForm key={writeRange(selection)} selection={selection} />
    </div>
  )
}

/** A range that ends today, both ends counted. */
function presetsAt(now: number) {
  const today = dayHere(now)
  const year = { year: today.year }
  const { presets } = words
  return [
    { name: presets.today, from: today, to: today },
    { name: presets.week, from: addDays(today, -6), to: today },
    { name: presets.month, from: addDays(today, -29), to: today },
    { name: presets.year, from: year, to: year },
  ]
}

function RangeForm({ selection }: { readonly selection: Selection }) {
  const navigate = useNavigate()
  const [wrong, setWrong] = useState<string | null>(null)
  const id = useId()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const range = readRange(textOf(data, 'from'), textOf(data, 'to'))
    setWrong(range.kind === 'wrong' ? range.message : null)
    if (range.kind === 'range') navigate(frontAddress({ ...selection, from: range.from, to: range.to }))
  }
  const field = (name: 'from' | 'to', value: PartialDate | null) => (
    <p>
      <label htmlFor={`${id}${name}`}>{words[name]}</label>
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
      <button type="submit">{words.show}</button>
      <p className="hint" id={`${id}hint`}>
        {words.dateHint}
      </p>
      <p className="wrong" id={`${id}wrong`} role="alert">
        {wrong}
      </p>
    </form>
  )
}

type Range =
  | { readonly kind: 'range'; readonly from: PartialDate | null; readonly to: PartialDate | null }
  | { readonly kind: 'wrong'; readonly message: string }

function readRange(fromText: string, toText: string): Range {
  const from = readPartialDate(fromText)
  const to = readPartialDate(toText)
  if (fromText !== '' && !from) return { kind: 'wrong', message: words.dateWrong(fromText) }
  if (toText !== '' && !to) return { kind: 'wrong', message: words.dateWrong(toText) }
  if (from && to && spanInUtc(from).start >= spanInUtc(to).end)
    return { kind: 'wrong', message: words.dateOrder }
  return { kind: 'range', from, to }
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

function writeRange({ from, to }: Selection): string {
  return `${from ? writePartialDate(from) : ''}/${to ? writePartialDate(to) : ''}`
}

function isSame(a: PartialDate | null, b: PartialDate): boolean {
  return a !== null && writePartialDate(a) === writePartialDate(b)
}
