/** The edition as plain text, made without anything that could have broken: the screen is never blank. */
import { kioskWords } from '#ui/kiosk-words.ts'

export interface PlainEdition {
  readonly title: string
  readonly stories: readonly { readonly headline: string; readonly standfirst: string | null }[]
}

const NAME = 'kiosk-plain'
const MOST = 30

export function showPlain({ title, stories }: PlainEdition): void {
  hidePlain()
  const list = document.createElement('ul')
  for (const { headline, standfirst } of stories.slice(0, MOST)) {
    const item = document.createElement('li')
    item.append(made('h2', headline), ...(standfirst ? [made('p', standfirst)] : []))
    list.append(item)
  }
  const page = document.createElement('main')
  page.className = NAME
  page.append(made('h1', title), made('p', kioskWords.plainHint), list)
  document.body.append(page)
}

export function hidePlain(): void {
  document.querySelector(`.${NAME}`)?.remove()
}

/** Text stays text. */
function made(name: string, text: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  element.dir = 'auto'
  return element
}
