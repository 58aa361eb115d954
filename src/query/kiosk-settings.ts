/** `kiosk` in edition.json: how the reader stands on a screen that belongs to nobody. Each setting is read on its own. */
import * as v from 'valibot'

export interface KioskSettings {
  readonly always: boolean
  readonly idleSeconds: number
  readonly warningSeconds: number
  readonly tour: boolean
  /** A section's name or slug; null for the whole edition. */
  readonly section: string | null
  /** Four to eight digits; null where nobody is asked. */
  readonly code: string | null
  /** As written: relative to edition.json, or absolute. */
  readonly heartbeat: string | null
  /** From 0 to 23, on the clock of the screen; null never loads anew. */
  readonly reloadHour: number | null
  readonly stayAwake: boolean
  /** What the screen shows: the tour of a kiosk, or one of the layouts that want no touch. */
  readonly layout: Layout
  /** From how far it is read; null where the screen's own size has to say. */
  readonly metres: number | null
  /** The diagonal of the whole screen; null where nobody knows. */
  readonly inches: number | null
  /** Keys on the screen for whoever searches. */
  readonly keyboard: boolean
}

export const LAYOUTS = ['tour', 'ticker', 'story', 'wall', 'board'] as const
export type Layout = (typeof LAYOUTS)[number]

export const STANDARD_KIOSK: KioskSettings = {
  always: false,
  idleSeconds: 120,
  // WCAG 2.2.1 asks for twenty.
  warningSeconds: 20,
  tour: true,
  section: null,
  code: null,
  heartbeat: null,
  reloadHour: 4,
  stayAwake: true,
  layout: 'tour',
  metres: null,
  inches: null,
  keyboard: true,
}

const measure = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most))
const between = (least: number, most: number) => v.pipe(measure(least, most), v.integer())

const SCHEMAS = {
  always: v.boolean(),
  idleSeconds: between(15, 3600),
  warningSeconds: between(20, 300),
  tour: v.boolean(),
  section: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  code: v.pipe(v.string(), v.regex(/^\d{4,8}$/)),
  heartbeat: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.check(isWebAddress)),
  reloadHour: v.union([
    between(0, 23),
    v.pipe(
      v.literal(false),
      v.transform(() => null),
    ),
  ]),
  stayAwake: v.boolean(),
  layout: v.picklist(LAYOUTS),
  metres: measure(0.3, 60),
  inches: measure(3, 600),
  keyboard: v.boolean(),
} as const

const EXPECTED: { readonly [Key in keyof KioskSettings]: string } = {
  always: 'true or false',
  idleSeconds: 'a whole number of seconds from 15 to 3600',
  warningSeconds: 'a whole number of seconds from 20 to 300',
  tour: 'true or false',
  section: 'the name of a section',
  code: 'four to eight digits in quotation marks, such as "2468"',
  heartbeat: 'an http(s) address, or a path such as "/alive"',
  reloadHour: 'a whole hour from 0 to 23, or false',
  stayAwake: 'true or false',
  layout: `one of ${LAYOUTS.map((name) => `"${name}"`).join(', ')}`,
  metres: 'a number of metres from 0.3 to 60',
  inches: 'the diagonal of the screen in inches, from 3 to 600',
  keyboard: 'true or false',
}

export interface ReadKiosk {
  readonly settings: KioskSettings
  /** What to mend, in sentences; what they name is as if it were not there. */
  readonly remarks: readonly string[]
}

/** Takes whatever stands there. */
export function readKioskSettings(written: unknown): ReadKiosk {
  if (written === undefined) return { settings: STANDARD_KIOSK, remarks: [] }
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    const remark = `In edition.json, “kiosk” should be an object such as {"idleSeconds": 120}, but is ${shown(written)}.`
    return { settings: STANDARD_KIOSK, remarks: [remark] }
  }
  const read = Object.entries(written).map(([key, value]) =>
    readOne(key, value, `In edition.json, “kiosk.${key}”`),
  )
  const parts = read.flatMap((one) => one.part ?? [])
  return {
    // Each part has gone through the schema of its own key.
    settings: Object.assign({}, STANDARD_KIOSK, ...parts) as KioskSettings,
    remarks: read.flatMap((one) => one.remark ?? []),
  }
}

const PASSED = 'It is passed over.'

/** What the address of one screen says over the edition's own: how it looks, and nothing else. Values are as they are written there. */
export function withAddress(settings: KioskSettings, written: AddressSettings): ReadKiosk {
  const { layout, metres, inches } = written
  const read = [
    layout === undefined ? {} : readOne('layout', layout, 'In the address, “kiosk”', PASSED),
    metres === undefined ? {} : readOne('metres', numberIn(metres), 'In the address, “metres”', PASSED),
    inches === undefined ? {} : readOne('inches', numberIn(inches), 'In the address, “inches”', PASSED),
  ]
  const parts = read.flatMap((one) => one.part ?? [])
  return {
    // As above.
    settings: Object.assign({}, settings, ...parts) as KioskSettings,
    remarks: read.flatMap((one) => one.remark ?? []),
  }
}

export interface AddressSettings {
  readonly layout?: string
  readonly metres?: string
  readonly inches?: string
}

interface ReadPart {
  readonly part?: object
  readonly remark?: string
}

/** `without`: what is so instead. */
function readOne(key: string, value: unknown, place: string, without?: string): ReadPart {
  if (!isKey(key)) {
    const known = Object.keys(SCHEMAS).join(', ')
    return { remark: `${place} is no setting of a kiosk. There are: ${known}.` }
  }
  const result = v.safeParse(SCHEMAS[key], value)
  if (result.success) return { part: { [key]: result.output } }
  const instead = JSON.stringify(STANDARD_KIOSK[key])
  const rest = without ?? (STANDARD_KIOSK[key] === null ? 'It is left out.' : `Until then it is ${instead}.`)
  return { remark: `${place} should be ${EXPECTED[key]}, but is ${shown(value)}. ${rest}` }
}

/** Whatever is no plain number stays what it is, so that it can be named. */
function numberIn(text: string): number | string {
  return /^\d{1,4}(?:\.\d{1,3})?$/.test(text) ? Number(text) : text
}

function isKey(key: string): key is keyof KioskSettings {
  return Object.hasOwn(SCHEMAS, key)
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? typeof value).slice(0, 60)
}

/** Also true for a path, which stands on the edition's own host. */
function isWebAddress(text: string): boolean {
  const here = 'https://here.example/'
  return URL.canParse(text, here) && /^https?:$/.test(new URL(text, here).protocol)
}
