// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openedPanel as opened } from './open-panel.tsx'

describe('the author', () => {
  const field = () => screen.getByRole('combobox', { name: 'Author' })
  const offered = () => screen.queryAllByRole('option', { name: /^\D+ \d+$/ }).map((o) => o.textContent)

  test('is found by the beginning of any part of the name, without its marks', async () => {
    const { user } = await opened()
    await user.type(field(), 'v')
    expect(offered()).toEqual(['Vincent van Gogh 12', 'Vera Rubin 3'])
    await user.clear(field())
    await user.type(field(), 'van g')
    expect(offered()).toEqual(['Vincent van Gogh 12'])
    await user.clear(field())
    await user.type(field(), 'brien')
    expect(offered()).toEqual(['Siobhán O’Brien 9'])
    await user.clear(field())
    await user.type(field(), '김')
    expect(offered()).toEqual(['김민지 2'])
  })

  test('is chosen with the arrows and Enter, and can be taken back beside the field', async () => {
    const { user, address } = await opened()
    await user.type(field(), 'v{ArrowDown}{ArrowDown}')
    const second = screen.getByRole('option', { name: 'Vera Rubin 3' })
    expect(field().getAttribute('aria-activedescendant')).toBe(second.id)
    expect(second.getAttribute('aria-selected')).toBe('true')
    await user.keyboard('{Enter}')
    expect(address()).toBe('?author=vera-rubin')
    const [, beside] = screen.getAllByRole('button', { name: 'Remove Vera Rubin' })
    if (beside) await user.click(beside)
    expect(address()).toBe('')
  })

  test('is chosen by a click', async () => {
    const { user, address } = await opened()
    await user.type(field(), 'gogh')
    await user.click(screen.getByRole('option', { name: 'Vincent van Gogh 12' }))
    expect(address()).toBe('?author=vincent-van-gogh')
    expect(field()).toHaveProperty('value', '')
  })

  test('who is nobody here is said to be nobody', async () => {
    const { user, chosen } = await opened()
    await user.type(field(), 'Ada Byron{Enter}')
    expect(screen.getByText('Nobody here is called “Ada Byron”.')).toBeDefined()
    expect(chosen).toEqual([])
  })

  test('who could be several is asked about', async () => {
    const { user, chosen } = await opened()
    await user.type(field(), 'v{Enter}')
    expect(screen.getByText('2 names begin like this. Choose one of them.')).toBeDefined()
    expect(chosen).toEqual([])
  })
})

describe('words', () => {
  const field = () => screen.getByRole('combobox', { name: 'Words' })
  const suggest = (beginning: string) =>
    Promise.resolve(['harvest', 'harbour'].filter((word) => word.startsWith(beginning)))

  test('wait for Enter', async () => {
    const { user, address, chosen } = await opened()
    await user.type(field(), ' "late harvest" -wheat')
    expect(chosen).toEqual([])
    await user.keyboard('{Enter}')
    expect(address()).toBe('?q="late+harvest"+-wheat')
  })

  test('are completed as they are typed: the last one, with its sign', async () => {
    const { user, address } = await opened({ suggest })
    await user.type(field(), 'late -har')
    await user.click(await screen.findByRole('option', { name: 'harbour' }))
    expect(address()).toBe('?q=late+-harbour')
  })

  test('keep to the last question where answers come in another order', async () => {
    const answers: ((found: readonly string[]) => void)[] = []
    const { user } = await opened({ suggest: () => new Promise((answer) => answers.push(answer)) })
    await user.type(field(), 'ha')
    answers[1]?.(['hail'])
    answers[0]?.(['hotel'])
    expect(await screen.findByRole('option', { name: 'hail' })).toBeDefined()
    expect(screen.queryByRole('option', { name: 'hotel' })).toBeNull()
  })

  test('close their suggestions by Escape, and keep what was typed', async () => {
    const { user } = await opened({ suggest })
    await user.type(field(), 'har')
    await screen.findByRole('option', { name: 'harvest' })
    await user.keyboard('{Escape}')
    expect(field().getAttribute('aria-expanded')).toBe('false')
    expect(field()).toHaveProperty('value', 'har')
  })

  test('give the best match first until one asks for another order, which without words nobody can', async () => {
    const { user, address } = await opened({ selection: { words: 'harvest' } })
    expect(screen.getByRole('radio', { name: 'Best match' })).toHaveProperty('checked', true)
    await user.click(screen.getByRole('radio', { name: 'Newest first' }))
    expect(address()).toBe('?q=harvest&sort=newest')
    await user.click(screen.getByRole('button', { name: 'Remove “harvest”' }))
    expect(address()).toBe('')
    expect(screen.getByRole('radio', { name: 'Best match' })).toHaveProperty('disabled', true)
  })
})
