/** Compressed twins of an edition's texts, for servers that send them as they are. */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { EditionWriter } from './edition-writer.ts'
import type { EditionFile } from './put-file.ts'

const TEXTS = /\.(?:html|js|css|json|xml|svg|txt|webmanifest)$/
/** Below this a twin saves less than its headers. */
const SMALLEST = 1400

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** So many at once keep every core busy. */
const AT_ONCE = 16

/** Of everything that the writer has so far. */
export async function precompress(writer: EditionWriter): Promise<void> {
  const paths = writer.paths().filter((path) => TEXTS.test(path))
  for (let i = 0; i < paths.length; i += AT_ONCE) {
    const twins = await Promise.all(
      paths.slice(i, i + AT_ONCE).map((path) => twinsOf(path, writer.read(path))),
    )
    for (const { path, content } of twins.flat()) writer.put(path, content)
  }
}

/** Empty for what would not become smaller. */
async function twinsOf(path: string, bytes: Uint8Array): Promise<readonly EditionFile[]> {
  if (bytes.byteLength < SMALLEST) return []
  // Quality 5 takes a tenth of the time of 11 and is a few percent larger.
  const params = { [constants.BROTLI_PARAM_QUALITY]: path.startsWith('assets/') ? 9 : 5 }
  const [br, gz] = await Promise.all([brotli(bytes, { params }), gzipped(bytes, { level: 6 })])
  return [
    { path: `${path}.br`, content: br },
    { path: `${path}.gz`, content: gz },
  ]
}
