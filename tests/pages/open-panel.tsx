/** The filters on their own, with counts made up for the test; what they choose is kept as the address would keep it. */
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { vi } from 'vitest'
import type { Facets, Timeline } from '#archive/answers.ts'
import { EVERYTHING, type Selection } from '#edition/selection.ts'
import type { PartialDate } from '#lib/calendar.ts'
import { FindPanel } from '#pages/front/find-panel.tsx'
import { writeSelection } from '#route/selection-address.ts'
import { letDialogsOpen } from '../let-dialogs-open.ts'

export const FACETS: Facets = {
  sections: [
    { slug: 'economy', name: 'Economy', count: 214 },
    { slug: 'science', name: 'Science', count: 7 },
    { slug: 'culture', name: 'Culture', count: 0 },
  ],
  authors: [
    { slug: 'vincent-van-gogh', name: 'Vincent van Gogh', count: 12 },
    { slug: 'siobhan-obrien', name: 'Siobhán O’Brien', count: 9 },
    { slug: 'vera-rubin', name: 'Vera Rubin', count: 3 },
    { slug: 'kim', name: '김민지', count: 2 },
  ],
  timeline: timelineOf(null),
}

/** Articles from 2011 to 2016, of which 2013 has none. */
export function timelineOf(within: PartialDate | null): Timeline {
  if (within === null) {
    const counts = [10, 40, 0, 90, 214, 3]
    const bars = counts.map((count, i) => ({ date: { year: 2011 + i }, count }))
    return { unit: 'year', bars, coarse: 0, undated: 7 }
  }
  const { year, month } = within
  if (month === undefined) {
    const bars = Array.from({ length: 12 }, (_, i) => ({ date: { year, month: i + 1 }, count: i * 3 }))
    return { unit: 'month', bars, coarse: 12, undated: 7 }
  }
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const bars = Array.from({ length: days }, (_, i) => ({ date: { year, month, day: i + 1 }, count: i }))
  return { unit: 'day', bars, coarse: 1, undated: 7 }
}

export interface Opening {
  readonly selection?: Partial<Selection>
  readonly facets?: Facets | null
  /** In place of the one for where one looks. */
  readonly timeline?: Timeline
  readonly within?: PartialDate | null
  readonly coming?: { readonly from: string; readonly to: string }
  readonly suggest?: (beginning: string) => Promise<readonly string[]>
}

interface PageProps {
  readonly opening: Opening
  readonly onSelect: (wanted: Selection) => void
  readonly onClose: () => void
}

function Page({ opening, onSelect, onClose }: PageProps) {
  const [selection, setSelection] = useState<Selection>({ ...EVERYTHING, ...opening.selection })
  const [within, setWithin] = useState(opening.within ?? null)
  const [isOpen, setOpen] = useState(false)
  const facets = opening.facets === undefined ? FACETS : opening.facets
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {isOpen && (
        <FindPanel
          selection={selection}
          wish={selection}
          facets={facets && { ...facets, timeline: opening.timeline ?? timelineOf(within) }}
          within={within}
          onWithin={setWithin}
          coming={opening.coming ?? null}
          found={1214}
          now={Date.UTC(2016, 2, 23, 12)}
          suggest={opening.suggest ?? (() => Promise.resolve([]))}
          onChange={(change) => {
            const wanted = change(selection)
            onSelect(wanted)
            setSelection(wanted)
          }}
          onClose={() => {
            onClose()
            setOpen(false)
          }}
        />
      )}
    </>
  )
}

export async function openedPanel(opening: Opening = {}) {
  standIn()
  const chosen: string[] = []
  const closed = vi.fn()
  const user = userEvent.setup()
  render(
    <Page
      opening={opening}
      onSelect={(wanted) => chosen.push(decodeURIComponent(writeSelection(wanted)))}
      onClose={closed}
    />,
  )
  await user.click(screen.getByRole('button', { name: 'Open' }))
  /** What stands in the address now. */
  const address = () => chosen.at(-1)
  return { user, address, chosen, closed }
}

/** jsdom draws nothing, and captures no pointer. */
function standIn(): void {
  letDialogsOpen()
  HTMLElement.prototype.setPointerCapture = () => undefined
}

/** The list is drawn this large, and nothing else is drawn at all. */
export function drawAt(element: HTMLElement, width: number, height: number): void {
  element.getBoundingClientRect = () => new DOMRect(0, 0, width, height)
}

/** Every media query holds on a phone. */
export function holdPhone(isPhone: boolean): void {
  vi.stubGlobal('matchMedia', () => ({
    matches: isPhone,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
}
