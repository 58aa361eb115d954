/** Looks over how the bylines of a feed were taken apart, by other means than the rule that did it: `npm run bylines -- FEED`. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Article } from '#edition/article.ts'
import { readDocument } from '#format/detect.ts'

/** Names of countries and of the towns that time zones are called after: nobody in the rule knows these. */
const PLACES = new Set([...countries(), ...zoneTowns()])
const HOUSE =
  /\b(?:news|press|agency|times|post|magazine|media|network|institute|university|foundation|inc|llc|ltd|tv|radio|wire|desk|staff)\b/i
const ROLE =
  /\b(?:editor|reporter|writer|correspondent|columnist|contributor|producer|photographer|director|professor)\b/i

const path = resolve(process.env.INIT_CWD ?? '.', process.argv[2] ?? '')
const result = await readDocument(readFileSync(path, 'utf8'), {
  loadedFrom: `file://${path}`,
  now: Date.now(),
})
if (result.kind === 'unreadable') throw new Error(result.problem.message)
const splits = [...new Map(result.feed.articles.map((article) => [lineOf(article), article])).values()]
const odd = splits.flatMap((article) =>
  complaintsOn(article).map((complaint) => `${complaint}: ${show(article)}`),
)

console.log(`${splits.length} different bylines, ${odd.length} of them worth a look`)
for (const line of odd) console.log(`  ? ${line}`)
const step = Math.max(1, Math.floor(splits.length / 40))
console.log('a sample from the first to the last, to be read by eye:')
for (const article of splits.filter((_, i) => i % step === 0)) console.log(`  ${show(article)}`)

function lineOf({ bylineText, authors }: Article): string {
  return bylineText ?? authors.map(({ name }) => name).join(', ')
}

function show(article: Article): string {
  const { authors, credits } = article
  const credited = credits.length === 0 ? '' : ` (credit: ${credits.join(' | ')})`
  return `“${lineOf(article)}” → ${authors.map(({ name }) => name).join(' | ') || 'nobody'}${credited}`
}

function complaintsOn(article: Article): string[] {
  const line = lineOf(article).toLowerCase()
  const complaints = article.authors.flatMap(({ name }) => [
    ...(PLACES.has(name.toLowerCase()) ? ['a place'] : []),
    ...(HOUSE.test(name) ? ['a house'] : []),
    ...(ROLE.test(name) ? ['a role'] : []),
    ...(name.includes(' ') ? [] : ['one word']),
    ...(line.includes(name.toLowerCase()) ? [] : ['not in the line']),
    ...(/\d|[,;|@/]/.test(name) || name.split(' ').length > 5 ? ['not a name'] : []),
  ])
  const isLost = line !== '' && article.authors.length + article.credits.length === 0
  const people = article.credits.filter((credit) => looksLikePerson(credit))
  return [...complaints, ...(isLost ? ['lost'] : []), ...people.map(() => 'a person among the credits?')]
}

/** Two or three capitalised words that are neither a place nor a house. */
function looksLikePerson(credit: string): boolean {
  const isName = /^\p{Lu}\p{Ll}+(?: \p{Lu}\.?)?(?: \p{Lu}\p{Ll}+){1,2}$/u.test(credit)
  return isName && !PLACES.has(credit.toLowerCase()) && !HOUSE.test(credit) && !ROLE.test(credit)
}

function countries(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap((a) => letters.flatMap((b) => names.of(a + b)?.toLowerCase() ?? []))
}

function zoneTowns(): string[] {
  return Intl.supportedValuesOf('timeZone').map((zone) =>
    (zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(),
  )
}
