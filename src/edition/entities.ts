/** HTML entities: the numeric ones, and the names that turn up in news copy. */
import { WINDOWS_LETTERS } from '#lib/windows-letters.ts'

const NAMED: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'amp & lt < gt > quot " apos \' nbsp \u00A0 shy \u00AD ensp \u2002 emsp \u2003 thinsp \u2009 zwj \u200D ' +
    'zwnj \u200C hellip … mdash — ndash – lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » ' +
    'lsaquo ‹ rsaquo › bull • middot · copy © reg ® trade ™ deg ° plusmn ± times × divide ÷ frac12 ½ ' +
    'frac14 ¼ frac34 ¾ euro € pound £ yen ¥ cent ¢ sect § para ¶ iexcl ¡ iquest ¿ larr ← uarr ↑ rarr → ' +
    'darr ↓ minus − ne ≠ le ≤ ge ≥ infin ∞ agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ' +
    'ccedil ç egrave è eacute é ecirc ê euml ë igrave ì iacute í icirc î iuml ï ntilde ñ ograve ò oacute ó ' +
    'ocirc ô otilde õ ouml ö oslash ø ugrave ù uacute ú ucirc û uuml ü szlig ß Agrave À Aacute Á Auml Ä ' +
    'Aring Å Ccedil Ç Egrave È Eacute É Ntilde Ñ Oacute Ó Ouml Ö Oslash Ø Uuml Ü'
  )
    // Only U+0020 parts them: the spaces among the values must survive.
    .split(' ')
    .flatMap((name, i, all) => (i % 2 === 0 ? [[name, all[i + 1] ?? '']] : [])),
)

const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,9});/gi

/** For HTML text. Unknown names stay as they are. */
export function decodeHtmlText(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (whole, body: string) => decodeOne(body) ?? whole)
}

/** For fields that are plain by rule: decodes only where every `&` begins an entity, so "AT&T" is safe. */
export function decodeEntities(text: string): string {
  if (!text.includes('&') || text.replace(ENTITY, '').includes('&')) return text
  return decodeHtmlText(text)
}

function decodeOne(body: string): string | null {
  if (!body.startsWith('#')) return Object.hasOwn(NAMED, body) ? (NAMED[body] ?? null) : null
  const isHex = /^#x/i.test(body)
  const code = Number.parseInt(body.slice(isHex ? 2 : 1), isHex ? 16 : 10)
  // Windows wrote its own quotes and dashes into numbers that mean control characters.
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_LETTERS.charAt(code - 0x80)
  const isCharacter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter || code === 9 || code === 10 ? String.fromCodePoint(code) : ''
}
