/** Citations that programs read: BibTeX, as biblatex has it, and the template of Wikipedia. */

import { writePartialDate } from '#lib/calendar.ts'
import { fold } from '#lib/fold.ts'
import { dayFirst } from './cited-date.ts'
import type { CitedName } from './cited-name.ts'
import type { CitedWork } from './cited-work.ts'

export function bibtex(work: CitedWork): string {
  const { authors, title, publisher, date, url, accessed } = work
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', authors.map(bibtexName).join(' and ') || null],
    // A second pair of braces keeps the headline's capitals.
    ['title', `{${escapeTex(title)}}`],
    ['organization', publisher && escapeTex(publisher)],
    ['date', date && writePartialDate(date)],
    ['url', url.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', writePartialDate(accessed)],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]))
  return [`@online{${keyOf(work)},`, ...lines, '}'].join('\n')
}

export function wikipedia({ people, agencies, title, publisher, date, url, accessed }: CitedWork): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ...people.flatMap((name, i) => wikipediaName(name, people.length === 1 ? '' : String(i + 1))),
    ['title', title],
    ['work', publisher],
    ['agency', agencies.join('; ') || null],
    ['date', date && dayFirst(date)],
    ['url', url.replace(/[|{}[\]<>"]/g, encodeURIComponent)],
    ['access-date', dayFirst(accessed)],
  ]
  const written = fields.flatMap(([name, value]) => (value === null ? [] : [`|${name}=${escapeWiki(value)}`]))
  return `{{cite news ${written.join(' ')}}}`
}

/** Braces keep together what is not to be turned round, and an "and" that is part of a name. */
function bibtexName({ whole, parts }: CitedName): string {
  if (parts === null || /\band\b/i.test(whole)) return `{${escapeTex(whole)}}`
  const { family, given, suffix } = parts
  return escapeTex([family, suffix, given].filter((part) => part !== null).join(', '))
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // An escaped brace would still be counted as a brace.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^$&%#_]/g, (char) => TEX[char] ?? `\\${char}`)
}

/** Programs take only plain letters here: family name, year and first word, such as "lee2015salt". */
function keyOf({ authors: [first], title, date }: CitedWork): string {
  const name = first === undefined ? '' : (first.parts?.family ?? first.whole)
  const word = fold(title)
    .split(' ')
    .map(letters)
    .find((part) => part.length > 2 && !/^(?:the|and|for)$/.test(part))
  return `${letters(fold(name)) || 'article'}${date?.year ?? ''}${word ?? ''}`
}

function letters(text: string): string {
  return text.replace(/[^a-z\d]/g, '')
}

function wikipediaName({ whole, parts }: CitedName, number: string): [string, string][] {
  if (parts === null) return [[`author${number}`, whole]]
  const first = [parts.given, parts.suffix].filter((part) => part !== null).join(' ')
  return [
    [`last${number}`, parts.family],
    [`first${number}`, first],
  ]
}

/** What would end the template, open another, or begin a link, a tag or italics. A lone brace may meet another. */
function escapeWiki(text: string): string {
  return text
    .replace(/[{}[\]<>]|'{2,}|~{3,}/g, (found) =>
      [...found].map((char) => `&#${char.charCodeAt(0)};`).join(''),
    )
    .replaceAll('|', '{{!}}')
}
