/** What the format room costs a reader: before any format is met, and for each one that is. */
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

export interface FormatCost {
  /** Bytes gz: what every reader downloads to have JSON read at all. */
  readonly base: number
  /** Bytes gz of each part that comes only when it is needed, by file name. */
  readonly parts: ReadonlyMap<string, number>
}

/** The domain below it, dates and bylines and the like, is there for the pages too and is left out. */
export async function formatCost(): Promise<FormatCost> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: 'src/format/detect.ts',
        preserveEntrySignatures: 'strict',
        external: (id) => id.startsWith('#edition') || id.startsWith('#lib'),
        output: { format: 'es', minify: true },
      },
    },
  })
  const outputs = Array.isArray(result) ? result : [result]
  const chunks = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((one) => one.type === 'chunk')
  const entry = chunks.find(({ isEntry }) => isEntry)
  if (!entry) throw new Error('The format room did not build.')
  const isBase = new Set([entry.fileName, ...entry.imports])
  const size = ({ code }: { code: string }) => gzipSync(code, { level: 9 }).length
  const base = chunks.filter(({ fileName }) => isBase.has(fileName)).reduce((sum, one) => sum + size(one), 0)
  const rest = chunks.filter(({ fileName }) => !isBase.has(fileName))
  return { base, parts: new Map(rest.map((one) => [one.name, size(one)])) }
}
