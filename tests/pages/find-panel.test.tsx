// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Facet } from '#archive/answers.ts'
import { FACETS, holdPhone, openedPanel as opened } from './open-panel.tsx'

afterEach(() => vi.unstubAllGlobals())

describe('what is chosen', () => {
  const selection = {
    sections: ['economy', 'science'],
    from: { year: 2014 },
    author: 'vera-rubin',
    words: 'dark matter',
  }

  test('stands above the filters, with how much is left', async () => {
    await opened({ selection })
    expect(screen.getByText('1,214 articles').getAttribute('role')).toBe('status')
    const chips = within(screen.getByRole('list', { name: 'Chosen filters' }))
    expect(chips.getAllByRole('button').map((chip) => chip.getAttribute('aria-label'))).toEqual([
      'Remove Economy',
      'Remove Science',
      'Remove since 2014',
      'Remove Vera Rubin',
      'Remove “dark matter”',
    ])
  })

  test('can be taken back one by one, and the focus stays in the filters', async () => {
    const { user, address } = await opened({ selection })
    await user.click(screen.getByRole('button', { name: 'Remove Economy' }))
    expect(address()).toBe('?section=science&from=2014&author=vera-rubin&q=dark+matter')
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Filters' }))
  })

  test('can be taken back all at once', async () => {
    const { user, address } = await opened({ selection })
    await user.click(screen.getByRole('button', { name: 'Clear all' }))
    expect(address()).toBe('')
    expect(screen.queryByRole('button', { name: 'Clear all' })).toBeNull()
  })

  test('is there to be used before anything is counted', async () => {
    const { user, address } = await opened({ facets: null })
    expect(screen.getByText('Counting')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'This year' }))
    expect(address()).toBe('?from=2016&to=2016')
  })

  test('is not all there is, while a part of the archive is on its way', async () => {
    await opened({ coming: { from: '2009', to: '2014' } })
    expect(screen.getByText('Still counting 2009 to 2014').getAttribute('role')).toBe('status')
  })
})

describe('sections', () => {
  const many: readonly Facet[] = Array.from({ length: 40 }, (_, i) => ({
    slug: `desk-${i + 1}`,
    name: `Désk ${i + 1}`,
    count: i,
  }))

  test('say what each would give, and any number can be chosen, empty ones too', async () => {
    const { user, address } = await opened()
    await user.click(screen.getByRole('checkbox', { name: 'Economy 214' }))
    await user.click(screen.getByRole('checkbox', { name: 'Culture 0' }))
    expect(address()).toBe('?section=economy&section=culture')
    await user.click(screen.getByRole('checkbox', { name: 'Economy 214' }))
    expect(address()).toBe('?section=culture')
  })

  test('beyond twelve wait behind a button, except the chosen ones', async () => {
    const { user } = await opened({
      facets: { ...FACETS, sections: many },
      selection: { sections: ['desk-30'] },
    })
    expect(screen.getAllByRole('checkbox')).toHaveLength(13)
    expect(screen.getByRole('checkbox', { name: 'Désk 30 29', checked: true })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'All sections' }))
    expect(screen.getAllByRole('checkbox')).toHaveLength(40)
  })

  test('beyond thirty can be searched, in any case and without accents', async () => {
    const { user } = await opened({ facets: { ...FACETS, sections: many } })
    await user.click(screen.getByRole('button', { name: 'All sections' }))
    await user.type(screen.getByRole('searchbox', { name: 'Find a section' }), 'DESK 39')
    expect(screen.getAllByRole('checkbox').map(({ parentElement }) => parentElement?.textContent)).toEqual([
      'Désk 39 38',
    ])
    await user.type(screen.getByRole('searchbox', { name: 'Find a section' }), 'x')
    expect(screen.getByText('No section is called “DESK 39x”.')).toBeDefined()
  })
})

describe('dates', () => {
  test('that are asked for most are one press, and a second press lets go of them', async () => {
    const { user, address } = await opened({ selection: { undated: true } })
    await user.click(screen.getByRole('button', { name: '7 days', pressed: false }))
    expect(address()).toBe('?from=2016-03-17&to=2016-03-23')
    await user.click(screen.getByRole('button', { name: '7 days', pressed: true }))
    expect(address()).toBe('')
  })

  test('can be typed, and what is no date is said to be none', async () => {
    const { user, address, chosen } = await opened()
    await user.type(screen.getByLabelText('From'), 'last week{Enter}')
    expect(screen.getByRole('alert').textContent).toContain('“last week” is not a date')
    expect(chosen).toEqual([])
    await user.clear(screen.getByLabelText('From'))
    await user.type(screen.getByLabelText('From'), '2015-03{Enter}')
    expect(address()).toBe('?from=2015-03')
  })

  test('can be one day from the calendar of the device', async () => {
    const { user, address } = await opened()
    await user.type(screen.getByLabelText('One day'), '2015-03-23')
    expect(address()).toBe('?from=2015-03-23&to=2015-03-23')
  })
})

describe('an archive without dates or sections', () => {
  test('says so, and still finds words and authors', async () => {
    const timeline = { unit: 'year', bars: [], coarse: 0, undated: 7 } as const
    await opened({ facets: { ...FACETS, sections: [] }, timeline })
    expect(screen.getByText('No article here has a date.')).toBeDefined()
    expect(screen.queryByRole('group', { name: 'Sections' })).toBeNull()
    expect(screen.getByRole('combobox', { name: 'Author' })).toBeDefined()
  })
})

describe('on a desk', () => {
  test('the filters stand in the page, and close by their button', async () => {
    const { user, closed } = await opened()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('region', { name: 'Filters' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Close filters' }))
    expect(closed).toHaveBeenCalledOnce()
  })
})

describe('on a phone', () => {
  test('the filters are a sheet that takes the focus, and closes by what it would show', async () => {
    holdPhone(true)
    const { user, closed } = await opened()
    expect(screen.getByRole('dialog', { name: 'Filters' })).toBeDefined()
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Filters' }))
    await user.click(screen.getByRole('button', { name: 'Show 1,214 articles' }))
    expect(closed).toHaveBeenCalledOnce()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('a touch beside the sheet closes it, and one inside does not', async () => {
    holdPhone(true)
    const { user, closed } = await opened()
    await user.click(screen.getByText('1,214 articles'))
    expect(closed).not.toHaveBeenCalled()
    await user.click(screen.getByRole('dialog'))
    expect(closed).toHaveBeenCalledOnce()
  })
})
