import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openBuiltReader, wholeEdition } from './open-reader.ts'

const reader = openBuiltReader()
const SAMPLE = join(import.meta.dirname, '../../public/sample')

/** The dates of the sample's articles, as they stand in its files. */
const dates: readonly (string | null)[] = readdirSync(SAMPLE)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => datesIn(JSON.parse(readFileSync(join(SAMPLE, name), 'utf8'))))

function datesIn(feed: { readonly items: readonly { readonly date_published?: string }[] }) {
  return feed.items.map(({ date_published }) => date_published ?? null)
}

/** The calendar day of a date for a reader in a zone; a date without an hour is the same day everywhere. */
function dayIn(zone: string, date: string): string {
  if (date.length === 10) return date
  return new Intl.DateTimeFormat('sv', { timeZone: zone }).format(new Date(date))
}

/** Days written as `2019-06-30` sort as they follow one another. */
function countIn(zone: string, from: string, to: string): number {
  const days = dates.flatMap((date) => (date === null ? [] : [dayIn(zone, date)]))
  return days.filter((day) => from <= day && day <= to).length
}

const PRESETS = [
  ['an ordinary evening', '2019-06-30T20:00:00Z', 'UTC', '7 days', '2019-06-24', '2019-06-30'],
  ['an ordinary evening', '2019-06-30T20:00:00Z', 'UTC', '30 days', '2019-06-01', '2019-06-30'],
  ['the day of a dated article', '2016-06-21T08:00:00Z', 'UTC', 'Today', '2016-06-21', '2016-06-21'],
  ['a day of a leap year', '2016-03-06T12:00:00Z', 'UTC', '7 days', '2016-02-29', '2016-03-06'],
  ['a day of a leap year', '2016-03-06T12:00:00Z', 'UTC', '30 days', '2016-02-06', '2016-03-06'],
  ['a Seoul morning', '2019-06-10T17:45:00Z', 'Asia/Seoul', 'Today', '2019-06-11', '2019-06-11'],
  ['a Honolulu morning', '2019-06-10T17:45:00Z', 'Pacific/Honolulu', 'Today', '2019-06-10', '2019-06-10'],
  ['a New York spring', '2014-03-30T03:00:00Z', 'America/New_York', '30 days', '2014-02-28', '2014-03-29'],
] as const

test.each(PRESETS)('on %s, %s in %s, “%s” shows %s to %s', async (_, now, timezoneId, name, from, to) => {
  const page = await reader.newPage({ timezoneId })
  await page.clock.setFixedTime(now)
  await page.goto('/')
  await page.getByRole('article').first().waitFor()
  await wholeEdition(page)
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('button', { name, exact: true }).click()
  const count = countIn(timezoneId, from, to)
  await page.getByRole('status').getByText(counted(count), { exact: true }).waitFor()
  expect(new URL(page.url()).search).toBe(`?from=${from}&to=${to}`)
  expect(await page.getByRole('button', { name, exact: true }).getAttribute('aria-pressed')).toBe('true')
  await expect.poll(() => page.getByRole('article').count()).toBe(count)
})

test.each([
  ['2019-06-30T20:00:00Z', '2019'],
  ['2015-01-01T00:30:00Z', '2015'],
])('at %s, “This year” shows %s', async (now, year) => {
  const page = await reader.newPage()
  await page.clock.setFixedTime(now)
  await page.goto('/')
  await page.getByRole('article').first().waitFor()
  await wholeEdition(page)
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('button', { name: 'This year' }).click()
  const count = countIn('UTC', `${year}-01-01`, `${year}-12-31`)
  expect(count).toBeGreaterThan(0)
  await page.getByRole('status').getByText(counted(count), { exact: true }).waitFor()
  expect(new URL(page.url()).search).toBe(`?from=${year}&to=${year}`)
})

function counted(count: number): string {
  return count === 1 ? '1 article' : `${count} articles`
}
