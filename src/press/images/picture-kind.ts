/** What bytes are, by what they begin with: neither names nor headers are believed. */

export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'tiff' | 'svg'

export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString(
    'latin1',
  )
  const found = SIGNATURES.find(([, pattern]) => pattern.test(head))?.[0] ?? null
  return found ?? (isDrawing(head) ? 'svg' : null)
}

const SIGNATURES: readonly (readonly [PictureKind, RegExp])[] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  ['avif', /^[\s\S]{4}ftypavi[fs]/],
  ['tiff', /^(?:II\*\0|MM\0\*)/],
]

/** Judged more closely by whoever reads it. */
function isDrawing(head: string): boolean {
  const isMarkup = /^(?:\xef\xbb\xbf)?\s*</.test(head) && !/<html[\s>]|<!doctype html/i.test(head)
  return isMarkup && /<(?:\w{1,20}:)?svg[\s>]/i.test(head)
}

/** Several pictures in one, which would stand still if it were made smaller. */
export function isMovingPng(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 65_536)).toString(
    'latin1',
  )
  const control = head.indexOf('acTL')
  const data = head.indexOf('IDAT')
  return control !== -1 && (data === -1 || control < data)
}
