/** Visitors of a kiosk at their worst: taps anywhere with any button, and every chord that a browser has a use for. */
import type { Page } from 'playwright-core'

export interface Escapes {
  /** New pages, files, dialogs, papers, and addresses outside of the edition: each as a line. */
  readonly found: readonly string[]
}

const KEYS = [
  ...['Tab', 'Tab', 'Enter', 'Escape', 'Space', 'ArrowDown', 'PageDown', 'Home', 'Backspace'],
  ...['/', 'f', 's', 'a', 'b', 'h', 'j', 'n', 'p', '?', 'w', '1'],
  ...['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'ContextMenu', 'Shift+F10', 'Shift+Escape'],
  ...['Control+p', 'Control+s', 'Control+o', 'Control+n', 'Control+t', 'Control+w', 'Control+u', 'Control+j'],
  ...['Control+h', 'Control+d', 'Control+f', 'Control+g', 'Control+l', 'Control+r', 'Control+Shift+i'],
  ...['Control+Shift+n', 'Control+Shift+Delete', 'Control+Enter', 'Shift+Enter', 'Alt+Enter', 'Control+0'],
  ...['Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+Home', 'Alt+F4', 'Meta+l', 'Control+Equal', 'Control+Minus'],
] as const

const BUTTONS = ['left', 'middle', 'right'] as const

/** From the page's first load on; `address` is the edition's folder. */
export function watchForEscapes(page: Page, address: string): Escapes {
  const found: string[] = []
  page.context().on('page', (opened) => opened !== page && found.push(`new page ${opened.url()}`))
  page.on('download', (file) => found.push(`file ${file.suggestedFilename()}`))
  page.on('filechooser', () => found.push('a look into the files of the device'))
  page.on('dialog', (dialog) => {
    found.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && !frame.url().startsWith(address)) found.push(`away to ${frame.url()}`)
  })
  page.on('console', (message) => message.text() === PAPER && found.push('paper'))
  return { found }
}

const PAPER = 'somebody prints'

/** What would go to a printer, told from inside. */
export async function tellPaper(page: Page): Promise<void> {
  await page.addInitScript((said) => addEventListener('beforeprint', () => console.log(said)), PAPER)
}

/** So many acts, the same for the same seed. Returns how many different addresses they came by. */
export async function letLoose(page: Page, acts: number, seed: number): Promise<number> {
  const chance = mulberry(seed)
  const oneOf = <Item>(items: readonly Item[]) => items[Math.floor(chance() * items.length)]
  const seen = new Set<string>()
  const { width, height } = page.viewportSize() ?? { width: 1, height: 1 }
  for (let act = 0; act < acts; act += 1) {
    const x = Math.floor(chance() * width)
    const y = Math.floor(chance() * height)
    const kind = chance()
    if (kind < 0.4) await page.touchscreen.tap(x, y)
    else if (kind < 0.55) await page.mouse.click(x, y, { button: oneOf(BUTTONS) ?? 'left' })
    else if (kind < 0.65) await pressLink(page, chance())
    else if (kind < 0.7) await page.mouse.wheel(0, (chance() - 0.3) * 3000)
    else await page.keyboard.press(oneOf(KEYS) ?? 'Tab')
    seen.add(page.url())
  }
  return seen.size
}

/** Whatever link there is, in sight or not, pressed as a script would; most taps hit none. */
function pressLink(page: Page, chance: number): Promise<void> {
  return page.evaluate((where) => {
    const links = document.querySelectorAll<HTMLElement>('a[href], button, summary')
    links[Math.floor(where * links.length)]?.click()
  }, chance)
}

/** A generator of chance that can be repeated. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
