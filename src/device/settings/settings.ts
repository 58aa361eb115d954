/** How a reader likes to read. Kept on this device alone; only what differs from the default is written down. */

const CHOICES = {
  theme: ['system', 'light', 'sepia', 'dark', 'contrast'],
  size: ['0', '-2', '-1', '1', '2', '3', '4'],
  face: ['serif', 'sans', 'dyslexic'],
  leading: ['normal', 'close', 'open'],
  width: ['normal', 'narrow', 'wide'],
  justify: ['no', 'yes'],
  motion: ['system', 'less'],
  keys: ['on', 'off'],
  language: ['system', 'en', 'ko', 'ar', 'es', 'fr'],
} as const

/** The default is the first of each. */
export type Settings = { readonly [Key in SettingKey]: (typeof CHOICES)[Key][number] }
export type SettingKey = keyof typeof CHOICES

/** Each stands on the root element as `data-…`, which themes.css goes by. */
export const SETTING_KEYS = [
  'theme',
  'size',
  'face',
  'leading',
  'width',
  'justify',
  'motion',
  'keys',
  'language',
] as const

export const STANDARD: Settings = {
  theme: 'system',
  size: '0',
  face: 'serif',
  leading: 'normal',
  width: 'normal',
  justify: 'no',
  motion: 'system',
  keys: 'on',
  language: 'system',
}

export function choicesOf<Key extends SettingKey>(key: Key): (typeof CHOICES)[Key] {
  return CHOICES[key]
}

/** Takes whatever was kept, by any version: what it does not know is as it is for everybody. */
export function readSettings(text: string | null): Settings {
  const kept = parsed(text)
  // The keys are those of the settings, each with a choice of its own.
  return Object.fromEntries(SETTING_KEYS.map((key) => [key, choiceOf(key, kept[key])])) as Settings
}

function choiceOf(key: SettingKey, kept: unknown): string {
  const choices: readonly string[] = CHOICES[key]
  return choices.find((choice) => choice === kept) ?? STANDARD[key]
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text ?? '{}'))
  } catch {
    return {}
  }
}

export function writeSettings(settings: Settings): string {
  return JSON.stringify(Object.fromEntries(changed(settings)))
}

/** Shows the page as it is set. */
export function applySettings({ dataset }: HTMLElement, settings: Settings): void {
  for (const key of SETTING_KEYS) delete dataset[key]
  for (const [key, choice] of changed(settings)) dataset[key] = choice
}

function changed(settings: Settings): readonly (readonly [SettingKey, string])[] {
  return SETTING_KEYS.flatMap((key) =>
    settings[key] === STANDARD[key] ? [] : [[key, settings[key]] as const],
  )
}
