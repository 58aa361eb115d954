/**
 * The two faces of a first screen stand in the page itself, and are sent for with it: the whole sheet, which has all of them,
 * comes after the text, and a face that is met only there would set it anew under a reader's eyes (docs/decisions/0025).
 */
import { createHash } from 'node:crypto'
import { contentPolicy } from '#press/policy.ts'
import { FACE_META } from '#ui/early-script.ts'
import { STYLE_HASHES } from './styles.ts'

/** Names that only made pages give a meaning to; the sheet's own come after them in every list of faces. */
const FACES = [
  {
    family: 'Newsreader First',
    weights: '200 800',
    file: /^assets\/newsreader-latin-wght-normal-[^/]+\.woff2$/,
  },
  {
    family: 'Libre Franklin First',
    weights: '100 900',
    file: /^assets\/libre-franklin-latin-wght-normal-[^/]+\.woff2$/,
  },
] as const

/** What those files have letters for, as their packages say. */
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'

/** `files` are the reader's own, below the edition's folder; `base` is that folder's address. */
export function firstFaces(files: readonly string[], base: string): string {
  return FACES.flatMap(({ family, weights, file }) => {
    const found = files.find((path) => file.test(path))
    if (found === undefined) return []
    const source = `url("${base}${found}") format("woff2")`
    return `@font-face{font-family:"${family}";font-weight:${weights};font-display:swap;src:${source};unicode-range:${LATIN}}`
  }).join('')
}

/** For the early script, which comes after them in a page's head; none for a language that is not written in these letters. */
export function faceTags(faces: string, language: string): string {
  if (new Intl.Locale(language).maximize().script !== 'Latn') return ''
  return [...faces.matchAll(/url\("([^"]+)"\)/g)]
    .map(([, href = '']) => `<meta name="${FACE_META}" content="${href}">`)
    .join('')
}

/** What pages may load whose first faces stand in them. */
export function pagePolicy(faces: string): string {
  const hash = createHash('sha256').update(faces).digest('base64')
  return contentPolicy([...STYLE_HASHES, `'sha256-${hash}'`])
}
