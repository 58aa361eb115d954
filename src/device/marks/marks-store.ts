/**
 * The marks of one edition, the same in every tab. They live in two homes, and each copy mends the other: nothing that a
 * reader saved is lost while one of them is whole, and where neither keeps anything they last as long as the page.
 */
import type { FirstHome } from './first-home.ts'
import { type Marks, NO_MARKS } from './marks.ts'
import { bounded, mergeMarks, trimmed } from './merge-marks.ts'
import type { SecondHome } from './second-home.ts'
import { readMarks, writeMarks } from './written-marks.ts'

export interface MarksState {
  readonly marks: Marks
  /** Both homes have been looked into. */
  readonly isOpen: boolean
  /** False where no home takes anything. */
  readonly isKept: boolean
  readonly isPrivate: boolean
  /** A copy that could not be read whole, as it was. */
  readonly damaged: string | null
}

/** What is tried one after another where the first home is full. */
const SMALLER = [1000, 100, 0] as const

const CLOSED: MarksState = { marks: NO_MARKS, isOpen: false, isKept: true, isPrivate: false, damaged: null }

export class MarksStore {
  readonly #first: FirstHome
  readonly #second: SecondHome
  readonly #listeners = new Set<() => void>()
  #state = CLOSED
  /** As the first home holds it, to see whether another tab has changed it. */
  #written: string | null = null
  #stop = () => {}

  constructor(first: FirstHome, second: SecondHome) {
    this.#first = first
    this.#second = second
  }

  state = (): MarksState => this.#state

  /** The first one opens it, and the last to leave closes it. */
  subscribe = (listener: () => void): (() => void) => {
    if (this.#listeners.size === 0) {
      this.#stop = this.#first.follow(() => this.#follow())
      this.#open()
    }
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      this.#stop()
      this.#state = CLOSED
      this.#written = null
    }
  }

  change(part: (marks: Marks) => Marks): void {
    if (this.#first.isPrivate()) this.#show({ marks: part(this.#state.marks) })
    else this.#keep(bounded(part(this.#withOthers())))
  }

  /** Everything, in both homes; returns what there was, for whoever takes it back. */
  forget(): Marks {
    const { marks } = this.#state
    this.change(({ era }) => ({ ...NO_MARKS, era: era + 1 }))
    this.dropDamaged()
    this.#second.forgetTexts()
    return marks
  }

  /** From a file, or from before they were forgotten. */
  takeIn(marks: Marks): void {
    this.change((own) => mergeMarks(own, { ...marks, era: own.era }))
  }

  /** While it is on, everything begins empty and nothing is kept. */
  setPrivate(isOn: boolean): void {
    this.#first.setPrivate(isOn)
    this.#open()
  }

  /** For a device that is nobody's own: what its owner keeps is neither shown nor touched, and each call begins empty. */
  holdPrivate(): void {
    this.#first.holdPrivate()
    this.#open()
  }

  dropDamaged(): void {
    this.#first.dropAside()
    this.#show({ damaged: null })
  }

  /** The text of an article as it was read. */
  async text(id: string): Promise<string | null> {
    return this.#state.isPrivate ? null : this.#second.text(id)
  }

  keepText(id: string, text: string): void {
    if (!this.#first.isPrivate()) this.#second.keepText(id, text, Date.now())
  }

  #show(part: Partial<MarksState>): void {
    this.#state = { ...this.#state, ...part }
    for (const listener of this.#listeners) listener()
  }

  #open(): void {
    this.#written = null
    const isPrivate = this.#first.isPrivate()
    const marks = isPrivate ? null : this.#held()
    this.#state = { ...CLOSED, isPrivate, isOpen: isPrivate, damaged: isPrivate ? null : this.#first.aside() }
    this.#show({ marks: marks ?? NO_MARKS })
    if (!isPrivate) this.#openSecond()
  }

  async #openSecond(): Promise<void> {
    const opened = this.#stop
    const text = await this.#second.marks()
    if (this.#stop !== opened || this.#state.isPrivate) return
    const copy = text === null ? null : readMarks(text)
    const isBroken = text !== null && (copy === null || copy.lost > 0)
    if (isBroken && this.#written === null) this.#first.putAside(text)
    const marks = copy ? mergeMarks(this.#state.marks, copy.marks) : this.#state.marks
    this.#show({ marks, isOpen: true, damaged: this.#first.aside() })
    const isNew = this.#written === null && marks.saved.size + marks.read.size === 0
    if (!isNew && writeMarks(marks) !== this.#written) this.#keep(marks)
  }

  /** Another tab has done something. */
  #follow(): void {
    if (this.#first.isPrivate() !== this.#state.isPrivate) this.#open()
    else if (!this.#state.isPrivate) this.#show({ marks: this.#withOthers(), damaged: this.#first.aside() })
  }

  /** Those of this tab, with whatever another has written meanwhile. */
  #withOthers(): Marks {
    const wasWritten = this.#written !== null
    const other = this.#held()
    if (other) return mergeMarks(this.#state.marks, other)
    // Thrown away by hand, as the browser's own settings do it.
    const isGone = wasWritten && this.#first.read() === null
    if (isGone) this.#written = null
    return isGone ? NO_MARKS : this.#state.marks
  }

  /** What the first home holds, where it is news; what is broken is put aside before anything is written over it. */
  #held(): Marks | null {
    const text = this.#first.read()
    if (text === null || text === this.#written) return null
    this.#written = text
    const found = readMarks(text)
    if (found === null || found.lost > 0) this.#first.putAside(text)
    return found?.marks ?? null
  }

  #keep(marks: Marks): void {
    const isFirst = this.#keepFirst(marks)
    this.#show({ marks, isKept: isFirst || this.#state.isKept })
    this.#second.keepMarks(marks).then((isSecond) => {
      const isKept = isFirst || isSecond
      if (this.#listeners.size > 0 && this.#state.isKept !== isKept) this.#show({ isKept })
    })
  }

  #keepFirst(marks: Marks): boolean {
    for (const most of [Infinity, ...SMALLER]) {
      const text = writeMarks(most === Infinity ? marks : trimmed(marks, most))
      if (!this.#first.write(text)) continue
      this.#written = text
      return true
    }
    return false
  }
}
