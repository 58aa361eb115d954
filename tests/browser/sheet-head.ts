/** Whether a sheet looks as its own style sheet says, which has to come after that of the first screen. */
import type { Locator } from 'playwright-core'

/** Pixels from the middle of its cross to that of its heading, which stand in one line. */
export async function headingAboveCross(sheet: Locator): Promise<number> {
  const heading = await middleOf(sheet.getByRole('heading', { level: 2 }))
  return heading - (await middleOf(sheet.getByRole('button', { name: 'Close' })))
}

async function middleOf(part: Locator): Promise<number> {
  const box = await part.boundingBox()
  if (!box) throw new Error('It is not on the screen.')
  return Math.round(box.y + box.height / 2)
}
