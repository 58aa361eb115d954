/** What is on the keys of the keyboard on the screen, by language; each row as it lies on a table, from the left. */

const DIGITS = '1234567890'

const ROWS: Readonly<Record<string, readonly string[]>> = {
  en: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  es: ['qwertyuiop', 'asdfghjklñ', 'zxcvbnm', 'áéíóúü'],
  fr: ['azertyuiop', 'qsdfghjklm', 'wxcvbn', 'éèêàâçîôùû'],
  ko: ['ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ', 'ㅁㄴㅇㄹㅎㅗㅓㅏㅣ', 'ㅋㅌㅊㅍㅠㅜㅡ', 'ㅃㅉㄸㄲㅆㅒㅖ'],
  ar: ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ذئءؤرىةوزظ', 'أإآ'],
}

const NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  ko: '한국어',
  ar: 'العربية',
}

/** Those that a visitor may want to write in, each once; English is understood by every machine. */
export function keyLanguages(...wanted: readonly (string | null | undefined)[]): readonly string[] {
  const known = wanted.flatMap((tag) => tag?.split('-', 1)[0] ?? []).filter((tag) => tag in ROWS)
  return [...new Set([...known, 'en'])]
}

export function keyRows(language: string): readonly (readonly string[])[] {
  return [DIGITS, ...(ROWS[language] ?? [])].map((row) => [...row])
}

export function keyName(language: string): string {
  return NAMES[language] ?? language
}
