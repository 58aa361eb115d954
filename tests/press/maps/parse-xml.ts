/** XML as a strict reader takes it: a single mistake and there is no document. */
import { JSDOM } from 'jsdom'

const { window } = new JSDOM('')

export function parseXml(text: string): Document {
  const document = new window.DOMParser().parseFromString(text, 'application/xml')
  const [error] = document.getElementsByTagName('parsererror')
  if (error) throw new Error(error.textContent ?? 'not well-formed')
  return document
}

/** The texts of all elements with this name, prefix included. */
export function textsIn(document: Document | Element, name: string): string[] {
  return [...document.getElementsByTagName(name)].map(({ textContent }) => textContent ?? '')
}
