/** What of an article must never come through, whatever was written into its feed. */
import type { Article } from '#edition/article.ts'
import { problems, render } from '../../tests/markup/inspect.ts'

const ADDRESS_FIELDS = new Set(['url', 'src', 'via', 'avatar', 'feedUrl', 'bodyAt'])
const SAFE = /^(?:https?:\/\/[^\s]*|data:image\/(?:png|jpe?g|gif|webp|avif)[;,].*)$/i

/** Each as a sentence; empty where all is well. */
export function dangersOf(article: Article): string[] {
  return [...addressesIn(article), ...bodyDangers(article.bodyHtml), ...shapeDangers(article)]
}

function addressesIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string')
    return ADDRESS_FIELDS.has(name) && !SAFE.test(value) ? [`${name} is ${value.slice(0, 80)}`] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    addressesIn(inner, Array.isArray(value) ? name : key),
  )
}

/** Most fields leave the body as it is, and to make it safe costs more than all the rest. */
const known = new Map<string, readonly string[]>()

function bodyDangers(html: string | null): readonly string[] {
  if (html === null) return []
  const found = known.get(html) ?? bodyDangersIn(html)
  known.set(html, found)
  return found
}

function bodyDangersIn(html: string): string[] {
  const once = render(html)
  const found = problems(once)
  return render(once) === once ? found : [...found, 'the body changes when it is made safe again']
}

/** The reader's own address of it is letters and digits, so that it needs no escaping anywhere. */
function shapeDangers({ slug, headline }: Article): string[] {
  const found: string[] = []
  if (!/^[\p{L}\p{N}\p{M}._~-]+$/u.test(slug)) found.push(`the slug is ${slug.slice(0, 80)}`)
  if (headline.trim() === '') found.push('the headline is empty')
  return found
}
