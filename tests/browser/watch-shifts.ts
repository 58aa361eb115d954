/** Counts what moves on a page without anybody having asked for it. */
import type { Page } from 'playwright-core'

interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
}

/** To be called before the page is opened. Answers the sum of all moves until then: https://web.dev/articles/cls */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const values: number[] = []
    Reflect.set(window, 'shifts', values)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as LayoutShift // what this observer is called with
        if (!hadRecentInput) values.push(value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () =>
    page.evaluate(async () => {
      await document.fonts.ready
      // Shifts are told after the frame that they are in.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      const values: readonly number[] = Reflect.get(window, 'shifts')
      return values.reduce((sum, value) => sum + value, 0)
    })
}
