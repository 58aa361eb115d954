// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { drawAt, type Opening, openedPanel } from './open-panel.tsx'

const bar = (name: string | RegExp) => screen.getByRole('option', { name })
const bars = () => screen.getByRole('listbox', { name: /^Articles by/ })
const selected = () =>
  within(bars())
    .queryAllByRole('option', { selected: true })
    .map(
      (option) => option.getAttribute('aria-label') ?? option.querySelector('.visually-hidden')?.textContent,
    )

async function openTimeline(opening: Opening = {}) {
  const panel = await openedPanel(opening)
  drawAt(bars(), 600, 100)
  return panel
}

describe('the bars', () => {
  test('say their year and count, and an empty year is one of them', async () => {
    await openTimeline()
    expect(bar('2015, 214 articles')).toBeDefined()
    expect(bar('2013, 0 articles')).toBeDefined()
    expect(screen.getByText(/^2011\s?–\s?2016: 357 articles$/)).toBeDefined()
  })

  test('by a click choose their year, and only then offer its months', async () => {
    const { user, address } = await openTimeline()
    expect(screen.queryByRole('button', { name: 'Show months of 2015' })).toBeNull()
    await user.click(bar('2015, 214 articles'))
    expect(address()).toBe('?from=2015&to=2015')
    expect(selected()).toEqual(['2015, 214 articles'])
    await user.click(screen.getByRole('button', { name: 'Show months of 2015' }))
    expect(bar('March 2015, 6 articles')).toBeDefined()
    expect(document.activeElement).toBe(bar('January 2015, 0 articles'))
  })

  test('by a double click show what is inside them', async () => {
    const { user } = await openTimeline()
    await user.dblClick(bar('2014, 90 articles'))
    expect(bar('December 2014, 33 articles')).toBeDefined()
  })

  test('below the pointer say what they are in words to be seen', async () => {
    const { user } = await openTimeline()
    await user.pointer({ target: bars(), coords: { clientX: 450, clientY: 50 } })
    expect(screen.getByText('2015: 214 articles')).toBeDefined()
  })
})

describe('a drag over the bars', () => {
  test('chooses a range, in either direction, and shows it while it lasts', async () => {
    const { user, address, chosen } = await openTimeline()
    const at = (clientX: number) => ({ target: bars(), coords: { clientX, clientY: 50 } })
    await user.pointer([{ keys: '[MouseLeft>]', ...at(450) }, at(150)])
    expect(screen.getByText(/^2012\s?–\s?2015: 344 articles$/)).toBeDefined()
    expect(chosen).toEqual([])
    await user.pointer({ keys: '[/MouseLeft]', ...at(150) })
    expect(chosen).toHaveLength(1)
    expect(address()).toBe('?from=2012&to=2015')
  })

  test('works by touch', async () => {
    const { user, address } = await openTimeline()
    const at = (clientX: number) => ({ target: bars(), coords: { clientX, clientY: 50 } })
    await user.pointer([
      { keys: '[TouchA>]', ...at(50) },
      { pointerName: 'TouchA', ...at(250) },
      { keys: '[/TouchA]', ...at(250) },
    ])
    expect(address()).toBe('?from=2011&to=2013')
  })

  test('is let go by Escape, and what comes after it chooses nothing', async () => {
    const { user, chosen } = await openTimeline()
    const at = (clientX: number) => ({ target: bar(/^2012/), coords: { clientX, clientY: 50 } })
    await user.pointer([{ keys: '[MouseLeft>]', ...at(150) }, at(450)])
    await user.keyboard('{Escape}')
    expect(screen.queryByText(/^2012\s?–\s?2015: 344 articles$/)).toBeNull()
    await user.pointer({ keys: '[/MouseLeft]', ...at(450) })
    expect(chosen).toEqual([])
  })

  test('that leaves the drawing ends at its edge', async () => {
    const { user, address } = await openTimeline()
    const at = (clientX: number) => ({ target: bars(), coords: { clientX, clientY: 300 } })
    await user.pointer([
      { keys: '[MouseLeft>]', ...at(450) },
      at(4000),
      { keys: '[/MouseLeft]', ...at(4000) },
    ])
    expect(address()).toBe('?from=2015&to=2016')
  })
})

describe('the keyboard', () => {
  test('reaches the timeline by one tab, at the newest', async () => {
    const { user } = await openTimeline()
    bar('2016, 3 articles').focus()
    await user.tab()
    expect(bars().contains(document.activeElement)).toBe(false)
    await user.tab({ shift: true })
    expect(document.activeElement).toBe(bar('2016, 3 articles'))
  })

  test('moves by arrows, and to both ends, and no farther', async () => {
    const { user } = await openTimeline()
    bar('2016, 3 articles').focus()
    await user.keyboard('{ArrowLeft}')
    expect(document.activeElement).toBe(bar('2015, 214 articles'))
    await user.keyboard('{Home}{ArrowLeft}')
    expect(document.activeElement).toBe(bar('2011, 10 articles'))
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(bar('2012, 40 articles'))
    await user.keyboard('{End}{ArrowRight}')
    expect(document.activeElement).toBe(bar('2016, 3 articles'))
  })

  test('goes the other way where one writes the other way', async () => {
    const { user } = await openTimeline()
    bars().style.direction = 'rtl'
    bar('2014, 90 articles').focus()
    await user.keyboard('{ArrowLeft}')
    expect(document.activeElement).toBe(bar('2015, 214 articles'))
  })

  test('takes in a range with Shift, and chooses it by Enter', async () => {
    const { user, address, chosen } = await openTimeline()
    bar('2014, 90 articles').focus()
    await user.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}')
    expect(screen.getByText(/^2012\s?–\s?2014: 130 articles$/)).toBeDefined()
    expect(chosen).toEqual([])
    await user.keyboard('{Enter}')
    expect(address()).toBe('?from=2012&to=2014')
  })

  test('chooses by Enter, looks nearer by Enter again, and farther by Backspace', async () => {
    const { user, address } = await openTimeline()
    bar('2015, 214 articles').focus()
    await user.keyboard('{Enter}')
    expect(address()).toBe('?from=2015&to=2015')
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(bar('January 2015, 0 articles'))
    await user.keyboard('{Backspace}')
    expect(document.activeElement).toBe(bar('2015, 214 articles'))
  })

  test('looks nearer by plus without choosing, and farther by minus', async () => {
    const { user, chosen } = await openTimeline()
    bar('2014, 90 articles').focus()
    await user.keyboard('+')
    expect(bar('March 2014, 6 articles')).toBeDefined()
    await user.keyboard('-')
    expect(document.activeElement).toBe(bar('2014, 90 articles'))
    expect(chosen).toEqual([])
  })
})

describe('looking nearer', () => {
  test('shows the way back out, and goes it', async () => {
    const { user } = await openTimeline({ within: { year: 2015, month: 3 } })
    const trail = screen.getByRole('navigation', { name: 'How near to look' })
    expect(within(trail).getByText('March').getAttribute('aria-current')).toBe('true')
    await user.click(within(trail).getByRole('button', { name: '2015' }))
    expect(document.activeElement).toBe(bar('March 2015, 6 articles'))
    await user.click(within(trail).getByRole('button', { name: 'All years' }))
    expect(document.activeElement).toBe(bar('2015, 214 articles'))
  })

  test('turns to the month before, across the year, and can be turned again', async () => {
    const { user } = await openTimeline({ within: { year: 2015, month: 1 } })
    await user.click(screen.getByRole('button', { name: 'Earlier: December 2014' }))
    expect(bar('31 December 2014, 30 articles')).toBeDefined()
    expect(screen.getByRole('button', { name: '2014' })).toBeDefined()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Earlier: November 2014' }))
  })

  test('says how many are known less exactly', async () => {
    await openTimeline({ within: { year: 2015 } })
    expect(screen.getByText('12 known only by their year.')).toBeDefined()
  })
})

describe('a month', () => {
  const month = { within: { year: 2015, month: 3 } }

  test('is a calendar, in which a click chooses one day', async () => {
    const { user, address } = await openTimeline(month)
    await user.click(bar('23 March 2015, 22 articles'))
    expect(address()).toBe('?from=2015-03-23&to=2015-03-23')
    expect(selected()).toEqual(['23 March 2015, 22 articles'])
  })

  test('begins with its first day below the day of the week that it is', async () => {
    await openTimeline(month)
    expect(bar('1 March 2015, 0 articles').style.gridColumnStart).toBe('7')
  })

  test('is walked by weeks up and down', async () => {
    const { user } = await openTimeline(month)
    bar('10 March 2015, 9 articles').focus()
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(bar('17 March 2015, 16 articles'))
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}')
    expect(document.activeElement).toBe(bar('3 March 2015, 2 articles'))
  })

  test('turns by the page keys', async () => {
    const { user } = await openTimeline(month)
    bar('10 March 2015, 9 articles').focus()
    await user.keyboard('{PageDown}')
    expect(bar('30 April 2015, 29 articles')).toBe(document.activeElement)
  })

  test('takes a drag over its weeks for a range', async () => {
    const { user, address } = await openTimeline(month)
    drawAt(bars(), 700, 600)
    const at = (column: number, row: number) => ({
      target: bars(),
      coords: { clientX: column * 100 + 50, clientY: row * 100 + 50 },
    })
    await user.pointer([
      { keys: '[MouseLeft>]', ...at(0, 1) },
      at(3, 2),
      { keys: '[/MouseLeft]', ...at(3, 2) },
    ])
    expect(address()).toBe('?from=2015-03-02&to=2015-03-12')
  })

  test('keeps a drag that leaves it by its side in the week where it left', async () => {
    const { user, address } = await openTimeline(month)
    drawAt(bars(), 700, 600)
    const at = (clientX: number) => ({ target: bars(), coords: { clientX, clientY: 150 } })
    await user.pointer([{ keys: '[MouseLeft>]', ...at(50) }, at(900), { keys: '[/MouseLeft]', ...at(900) }])
    expect(address()).toBe('?from=2015-03-02&to=2015-03-08')
  })
})

describe('articles without a date', () => {
  test('can be asked for, which lets go of the dates, and any date lets go of them', async () => {
    const { user, address } = await openTimeline({ selection: { from: { year: 2014 }, to: null } })
    await user.click(screen.getByRole('button', { name: 'Without a date: 7' }))
    expect(address()).toBe('?undated=')
    expect(selected()).toEqual([])
    await user.click(bar('2015, 214 articles'))
    expect(address()).toBe('?from=2015&to=2015')
  })
})
