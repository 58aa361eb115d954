/** Reads everything that the press has written as those will who get it, and looks for what a payload may have broken. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { EARLY_GUARD } from '#press/early-guard.ts'
import { EARLY_SCRIPT } from '#ui/early-script.ts'
import { pngFaults } from './cards.ts'
import type { Row } from './table.ts'

const JSON_TYPES = ['application/json', 'application/ld+json']

export function attackWritten(folder: string): Row[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return [
    rowOf(folder, all, 'pages', /\.html$/, pageFaults),
    rowOf(folder, all, 'feeds and maps', /\.xml$/, xmlFaults),
    rowOf(folder, all, 'texts of feeds', /(?:rss|atom)\.xml$/, feedFaults),
    rowOf(folder, all, 'JSON', /\.(?:json|webmanifest)$/, jsonFaults),
    cardsRow(folder, all),
  ]
}

function cardsRow(folder: string, all: readonly string[]): Row {
  const cards = all.filter((path) => /\.png$/.test(path) && /^cards?\b/.test(path))
  const failures = cards.flatMap((path) =>
    pngFaults(readFileSync(join(folder, path))).map((fault) => `${path}: ${fault}`),
  )
  return { what: 'written social pictures', tried: cards.length, failures }
}

function rowOf(
  folder: string,
  all: readonly string[],
  what: string,
  kind: RegExp,
  look: (text: string) => string[],
): Row {
  const files = all.filter((path) => kind.test(path))
  const failures = files.flatMap((path) => {
    return look(readFileSync(join(folder, path), 'utf8')).map((fault) => `${path}: ${fault}`)
  })
  return { what: `written ${what}`, tried: files.length, failures }
}

function pageFaults(text: string): string[] {
  const { document } = new JSDOM(text).window
  return [...document.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === 'script' ? scriptFaults(element) : []),
    ...element.getAttributeNames().flatMap((name) => attributeFaults(element, name)),
    ...(/^(?:iframe|object|embed|base|applet|frame)$/.test(element.localName)
      ? [`<${element.localName}>`]
      : []),
  ])
}

function scriptFaults(script: Element): string[] {
  const text = script.textContent ?? ''
  if (JSON_TYPES.includes(script.getAttribute('type') ?? '')) return jsonFaults(text)
  const isOurs =
    /^\/assets\/[\w-]+\.js$/.test(script.getAttribute('src') ?? '') ||
    [EARLY_SCRIPT, EARLY_GUARD].includes(text)
  return isOurs ? [] : [`a script of somebody else: ${script.outerHTML.slice(0, 100)}`]
}

function attributeFaults(element: Element, name: string): string[] {
  const value = element.getAttribute(name) ?? ''
  if (name.startsWith('on')) return [`${element.localName} ${name}`]
  const isAddress = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href'].includes(name)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers pass over these in front of a scheme
  const scheme = /^[\u0000-\u0020]*([a-z][a-z\d+.-]*):/i.exec(value)?.[1]?.toLowerCase()
  if (!isAddress || scheme === undefined || ['http', 'https', 'mailto', 'tel'].includes(scheme)) return []
  const isPicture = /^data:image\/(?!svg)/.test(value) && element.localName === 'img'
  return isPicture ? [] : [`${element.localName} ${name}=${value.slice(0, 80)}`]
}

function xmlFaults(text: string): string[] {
  const { DOMParser } = new JSDOM('').window
  const fault = new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')
  return fault ? [fault.textContent ?? 'is not XML'] : []
}

/** Programs that read feeds show these as HTML. */
const HTML_PLACES = ['description', 'content:encoded', 'content', 'summary']

function feedFaults(text: string): string[] {
  const { DOMParser } = new JSDOM('').window
  const document = new DOMParser().parseFromString(text, 'application/xml')
  const texts = HTML_PLACES.flatMap((name) => [...document.getElementsByTagName(name)])
  return texts.flatMap(({ textContent }) => pageFaults(textContent ?? ''))
}

function jsonFaults(text: string): string[] {
  try {
    JSON.parse(text)
    return []
  } catch (error) {
    return [String(error)]
  }
}
