/** Languages as BCP 47 names them, and which way they run. */

const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  français: 'fr',
  spanish: 'es',
  español: 'es',
  italian: 'it',
  italiano: 'it',
  portuguese: 'pt',
  português: 'pt',
  dutch: 'nl',
  nederlands: 'nl',
  arabic: 'ar',
  chinese: 'zh',
  japanese: 'ja',
  korean: 'ko',
  russian: 'ru',
}

const TAG = /^([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(?:-[a-z\d]{1,8}){0,3}$/i
const RIGHT_TO_LEFT = new Set('ar arc ckb dv fa he iw ks nqo ps sd syr ug ur yi'.split(' '))
const RIGHT_TO_LEFT_SCRIPTS = new Set('Arab Hebr Syrc Thaa Nkoo Adlm Rohg'.split(' '))

/** `EN_us` → `en-US`, `English` → `en`; null for anything that names no language, as `utf-8`. */
export function normalizeLanguage(raw: unknown): string | null {
  if (typeof raw !== 'string') return null
  const text = raw.trim().replace(/_/g, '-')
  const named = NAMES[text.toLowerCase()]
  if (named !== undefined) return named
  const found = TAG.exec(text)
  if (!found || /^utf-/i.test(text)) return null
  const [, language = '', script, region] = found
  return [language.toLowerCase(), script && titleCase(script), region?.toUpperCase()]
    .filter(Boolean)
    .join('-')
}

function titleCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()
}

/** `auto` where the language is not known: then the first strong letter decides. */
export function directionOf(language: string | null): 'ltr' | 'rtl' | 'auto' {
  if (language === null) return 'auto'
  const [primary = '', script = ''] = language.split('-')
  if (script.length === 4) return RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr'
  return RIGHT_TO_LEFT.has(primary) ? 'rtl' : 'ltr'
}
