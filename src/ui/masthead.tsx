/** The edition's name, today's date, and the ways to search and to About. */
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react'
import { useEarlyPress } from '#device/use-early-press.ts'
import type { Selection } from '#edition/selection.ts'
import { frontAddress } from '#route/address.ts'
import { Icon } from './icon.tsx'
import { Link, useGo } from './link.tsx'
import { machineDay, showToday } from './locale.ts'
import { useSettled } from './settled.ts'
import { words } from './words.ts'

interface MastheadProps {
  readonly title: string
  readonly now: number
  readonly selection: Selection
  /** Between search and what is saved. */
  readonly tools?: ReactNode
}

export function Masthead({ title, now, selection, tools }: MastheadProps) {
  const isSettled = useSettled()
  const [wanted, setWanted] = useState<boolean | null>(null)
  const isOpen = wanted ?? selection.words !== ''
  const button = useRef<HTMLButtonElement>(null)
  const toggle = () => setWanted(!isOpen)
  useEarlyPress(button, toggle)
  return (
    <header className="masthead">
      <div className="masthead-row">
        <p className="masthead-date">
          {/* Whoever made the page did not know the day on which it is read. */}
          {isSettled ? <time dateTime={machineDay(now)}>{showToday(now)}</time> : '\u00a0'}
        </p>
        <p className="masthead-title">
          <Link to="/" dir="auto">
            {title}
          </Link>
        </p>
        <div className="masthead-tools">
          <button
            ref={button}
            type="button"
            className="quiet tool"
            aria-expanded={isOpen}
            data-early=""
            onClick={toggle}
          >
            <Icon shape="search" size={20} />
            <span>{words.search}</span>
          </button>
          {tools}
          <Link className="tool" to="/saved">
            <Icon shape="saved" size={20} />
            <span>{words.saved}</span>
          </Link>
          <Link className="tool" to="/about">
            {words.about}
          </Link>
        </div>
      </div>
      {isOpen && <SearchForm key={selection.words} selection={selection} />}
    </header>
  )
}

function SearchForm({ selection }: { readonly selection: Selection }) {
  const go = useGo()
  const id = useId()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('q')
    go(frontAddress({ ...selection, words: typeof typed === 'string' ? typed.trim() : '' }))
  }
  return (
    <div role="search">
      <form className="search-form" onSubmit={submit}>
        <label htmlFor={id} className="visually-hidden">
          {words.searchLabel}
        </label>
        <input
          id={id}
          name="q"
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          placeholder={words.searchLabel}
          defaultValue={selection.words}
          // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field by its button
          autoFocus={selection.words === ''}
        />
        <button type="submit">{words.searchGo}</button>
      </form>
    </div>
  )
}
