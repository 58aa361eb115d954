/** Everything that a share sheet would hand on: each of its choices, with all parts opened and every button pressed. */
import jsqr from 'jsqr'
import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'

export interface SheetPart {
  /** The address as it is shown, which all the others share. */
  readonly address: string
  readonly links: readonly SheetLink[]
  /** What a camera reads; null where there is no code, since the address is too long for one. */
  readonly code: string | null
  readonly snippet: string | null
  readonly preview: string | null
  readonly citations: Readonly<Record<string, string>>
  /** Everything that was given to the clipboard. */
  readonly copied: readonly unknown[]
  /** Elements and attributes that the sheet has never had. */
  readonly strangers: readonly string[]
}

export interface SheetLink {
  readonly href: string
  readonly rel: string
  readonly target: string
}

const PATIENCE = { timeout: 10_000 }

export interface SheetContents {
  readonly parts: readonly SheetPart[]
  /** What was given to the device's own sharing. */
  readonly device: readonly unknown[]
}

export async function readSheet(sheet: Locator): Promise<SheetContents> {
  const choices = sheet.getByRole('radio')
  const parts: SheetPart[] = []
  const count = Math.max(1, await choices.count())
  for (let i = 0; i < count; i += 1) {
    if ((await choices.count()) > 0) await choices.nth(i).check({ ...PATIENCE, force: true })
    parts.push(await readPart(sheet))
  }
  // Last, since it closes the sheet where it succeeds.
  const page = sheet.page()
  await sheet.getByRole('button', { name: 'Share from this device' }).click(PATIENCE)
  await sheet.waitFor({ state: 'detached', ...PATIENCE })
  return { parts, device: await taken(page) }
}

async function readPart(sheet: Locator): Promise<SheetPart> {
  const address = await sheet.getByRole('textbox', { name: 'Address' }).inputValue(PATIENCE)
  await sheet.getByRole('button', { name: 'Copy link' }).click(PATIENCE)
  const links = await sheet.getByRole('link').evaluateAll((all) =>
    all.map((one) => ({
      href: one.getAttribute('href') ?? '',
      rel: one.getAttribute('rel') ?? '',
      target: one.getAttribute('target') ?? '',
    })),
  )
  const strangers = new Set(await strangersIn(sheet))
  const code = await readCode(sheet)
  for (const one of await strangersIn(sheet)) strangers.add(one)
  const embedded = await readEmbed(sheet)
  for (const one of await strangersIn(sheet)) strangers.add(one)
  const citations = await readCitations(sheet)
  for (const one of await strangersIn(sheet)) strangers.add(one)
  const copied = await taken(sheet.page())
  return { address, links, code, ...embedded, citations, copied, strangers: [...strangers] }
}

async function readCode(sheet: Locator): Promise<string | null> {
  await sheet.getByText('QR code', { exact: true }).click(PATIENCE)
  const code = sheet.locator('svg.share-qr')
  const long = sheet.locator('.share-section p').first()
  await code.or(long).first().waitFor(PATIENCE)
  if ((await code.count()) === 0) return null
  const picture = sharp(await code.screenshot()).ensureAlpha()
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data ?? ''
}

async function readEmbed(sheet: Locator): Promise<Pick<SheetPart, 'snippet' | 'preview'>> {
  const section = sheet.getByText('Embed', { exact: true })
  if ((await section.count()) === 0) return { snippet: null, preview: null }
  await section.click(PATIENCE)
  const snippet = await sheet.getByRole('textbox', { name: 'HTML to embed it' }).inputValue(PATIENCE)
  await sheet.getByRole('button', { name: 'Copy the code' }).click(PATIENCE)
  return { snippet, preview: await sheet.locator('iframe').getAttribute('src', PATIENCE) }
}

async function readCitations(sheet: Locator): Promise<Readonly<Record<string, string>>> {
  const section = sheet.getByText('Cite', { exact: true })
  if ((await section.count()) === 0) return {}
  await section.click(PATIENCE)
  await sheet.locator('dd[data-style]').first().waitFor(PATIENCE)
  for (const button of await sheet.getByRole('button', { name: /^Copy the .* citation$/ }).all())
    await button.click(PATIENCE)
  const found = await sheet
    .locator('dd[data-style]')
    .evaluateAll((all) => all.map((one) => [one.getAttribute('data-style') ?? '', one.textContent ?? '']))
  return Object.fromEntries(found)
}

function taken(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() => {
    const list: unknown = Reflect.get(globalThis, 'takenByDevice')
    return Array.isArray(list) ? list.splice(0) : []
  })
}

/** As the sheet stands at this moment. */
function strangersIn(sheet: Locator): Promise<string[]> {
  return sheet.evaluate((dialog) => {
    const KNOWN =
      'header h2 button svg path rect div p fieldset legend label input span ul li a form details summary textarea ' +
      'iframe dl dt dd canvas select option strong code'
    const known = new Set(KNOWN.split(' '))
    return [...dialog.querySelectorAll('*')].flatMap((element) => [
      ...(known.has(element.localName) ? [] : [`<${element.localName}>`]),
      ...element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'srcdoc'),
    ])
  })
}
