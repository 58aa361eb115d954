/** Text in another encoding than UTF-8, or in a broken one: what it says of itself, then windows-1252. */
import { windowsLetters } from '#lib/windows-letters.ts'

/** For bytes that are no whole UTF-8: a label that says so has just been proved wrong. */
export function decodeOther(bytes: Uint8Array): string {
  const label = labelIn(bytes)
  if (label !== null && !/^utf-?8$/i.test(label)) {
    try {
      return decodeAs(label, bytes)
    } catch {
      // A name that no browser knows says nothing.
    }
  }
  return mostlyUtf8(bytes) ?? decodeAs('windows-1252', bytes)
}

/** Some engines read windows-1252 as if it were Latin-1. */
function decodeAs(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label)
  const text = decoder.decode(bytes)
  return decoder.encoding === 'windows-1252' ? windowsLetters(text) : text
}

/** One cut or damaged character does not make a text of thousands another encoding. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.split('\uFFFD').length - 1
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  return whole > broken * 20 ? text : null
}

/** `<?xml encoding="…">` and `<meta charset="…">` stand within the first kilobyte, in ASCII. */
function labelIn(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024))
  return (
    /^\s*<\?xml[^>]{0,200}\sencoding\s*=\s*["']([\w.:-]{2,40})["']/i.exec(start)?.[1] ??
    /<meta[^>]{0,200}\scharset\s*=\s*["']?([\w.:-]{2,40})/i.exec(start)?.[1] ??
    null
  )
}
