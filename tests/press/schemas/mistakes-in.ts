/** Holds XML that an edition writes against the schemas beside this file. */
import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'

export type Schema = 'atom' | 'rss' | 'sitemaps'

/** What does not follow the schema, in the words of xmllint, the file before it. `files`: texts by their path. */
export async function mistakesIn(
  schema: Schema,
  files: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [...files].map(([path, contents]) => ({ fileName: path.replaceAll('/', '-'), contents })),
    schema: readFileSync(`tests/press/schemas/${schema}.rng`, 'utf8'),
    extension: 'relaxng',
  })
  return errors.map(({ rawMessage }) => rawMessage)
}

/** For files in folders: which of the schemas is meant for it, if any. */
export function schemaFor(path: string): Schema | null {
  if (/(?:^|\/)rss\.xml$/.test(path)) return 'rss'
  if (/(?:^|\/)atom\.xml$/.test(path)) return 'atom'
  return path === 'news-sitemap.xml' ? 'sitemaps' : null
}
