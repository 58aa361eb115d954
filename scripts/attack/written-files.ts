/** Reads everything that the press has written as those will who get it, and looks for what a payload may have broken. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { EARLY_GUARD } from '#press/early-guard.ts'
import { EARLY_SCRIPT } from '#ui/early-script.ts'
import type { Row } from './table.ts'

const JSON_TYPES = ['application/json', 'application/ld+json']

export function attackWritten(folder: string): Row[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return [
    rowOf(folder, all, 'pages', /\.html$/, pageFaults),
    rowOf(folder, all, 'feeds and maps', /\.xml$/, xmlFaults),
    rowOf(folder, all, 'JSON', /\.(?:json|webmanifest)$/, jsonFaults),
  ]
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

function jsonFaults(text: string): string[] {
  try {
    JSON.parse(text)
    return []
  } catch (error) {
    return [String(error)]
  }
}
