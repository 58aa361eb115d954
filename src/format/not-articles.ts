/** JSON that says plainly that it is something else: an error of a service, a schema, a list of categories. */
import type { Unreadable } from './feed.ts'
import { firstLabel, isRecord, type RawRecord, recordOf } from './fields.ts'
import { unreadable } from './unreadable.ts'

/** Null for JSON that may hold articles. */
export function notArticles(document: unknown, file: string): Unreadable | null {
  if (Array.isArray(document)) return categoryList(document, file)
  if (!isRecord(document)) return null
  if (isSchema(document)) {
    const words = 'is a JSON Schema: it describes articles and holds none. Name the export itself.'
    return unreadable('json-schema', `${file} ${words}`)
  }
  // WordPress puts the whole answer into an envelope where it is asked to.
  const isEnvelope = isRecord(document.headers) && isRecord(document.body)
  const error = errorIn(document) ?? (isEnvelope ? errorIn(recordOf(document.body)) : null)
  if (error === null) return null
  const words = `holds an error message in place of articles: “${error.slice(0, 300)}” Check the address and the access key of the service.`
  return unreadable('api-error', `${file} ${words}`)
}

function isSchema(root: RawRecord): boolean {
  const isMarked = typeof root.$schema === 'string' || typeof root.$id === 'string'
  return isMarked && [root.properties, root.$defs, root.definitions].some(isRecord)
}

/** As WordPress, NewsAPI, the Guardian and most others put it; never where there is a list beside it. */
function errorIn(root: RawRecord): string | null {
  if (
    Object.values(root).some((value) => Array.isArray(value) && value.some(isRecord) && value !== root.errors)
  )
    return null
  const response = recordOf(root.response)
  if (response.status === 'error') return firstLabel(response.message) ?? 'error'
  const [first] = Array.isArray(root.errors) ? root.errors : []
  if (first !== undefined)
    return sentence(recordOf(first).message, recordOf(first).title, recordOf(first).detail, first)
  if (root.error !== undefined && root.error !== null && root.error !== false) {
    return sentence(recordOf(root.error).message, root.error_description, root.message, root.error)
  }
  const isCoded = typeof root.code === 'string' && recordOf(root.data).status !== undefined
  const isError = root.status === 'error' || (typeof root.status === 'number' && root.status >= 400)
  return (isCoded || isError) && typeof root.message === 'string' ? sentence(root.message) : null
}

function sentence(...values: readonly unknown[]): string {
  const text = firstLabel(...values) ?? 'error'
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

function categoryList(list: readonly unknown[], file: string): Unreadable | null {
  const first = recordOf(list[0])
  if (typeof first.taxonomy !== 'string' || typeof first.count !== 'number') return null
  const words = `is a list of WordPress terms (${first.taxonomy.slice(0, 40)}), not of posts. Export /wp-json/wp/v2/posts?_embed instead.`
  return unreadable('no-articles', `${file} ${words}`)
}
