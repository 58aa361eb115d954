/** What a screen begins with, and goes back to: the front, or one section of it. */
import { useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import { EVERYTHING, type Selection } from '#edition/selection.ts'
import { slugify } from '#edition/slug.ts'
import type { KioskSettings } from '#query/kiosk-settings.ts'
import type { Edition } from '#query/use-edition.ts'
import { frontAddress } from '#route/address.ts'
import { readPageAddress } from '#route/page-address.ts'
import { readSelection, writeSelection } from '#route/selection-address.ts'
import { kioskQuery, settingsIn } from './screen-address.ts'

export interface Home {
  readonly selection: Selection
  /** From the folder on. */
  readonly address: string
}

/** Of the sections in the address that the screen was started with, or in edition.json, those that there are. */
export function useHome({ section }: KioskSettings, edition: Edition | null): Home {
  const { pathname, search } = useLocation()
  const [started] = useState(() => (wasReloaded() ? [] : sectionsAt(pathname, search)))
  // No visitor can have written these.
  const [asKiosk] = useState(() => kioskQuery(settingsIn(search)))
  const set = section === null ? null : slugify(section)
  const known = edition?.sections
  return useMemo(() => {
    const wanted = started.length > 0 ? started : set === null ? [] : [set]
    const sections = wanted.filter((slug) => known?.some((one) => one.slug === slug))
    const selection = { ...EVERYTHING, sections }
    const front = frontAddress(selection)
    return { selection, address: `/${front.slice(1)}${front.includes('?') ? '&' : '?'}${asKiosk}` }
  }, [started, set, known, asKiosk])
}

function sectionsAt(pathname: string, search: string): readonly string[] {
  const { page, selection } = readPageAddress(pathname, readSelection(new URLSearchParams(search)))
  return page === 'front' && writeSelection(selection) !== '' ? selection.sections : []
}

/** Then the address is one where a visitor may have been. */
function wasReloaded(): boolean {
  const [entry] = performance.getEntriesByType?.('navigation') ?? []
  return Object(entry).type === 'reload'
}
