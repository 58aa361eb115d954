/** What the names and offsets of time zones mean, in minutes east of UTC. */

/** The letters that newspapers write after a clock time. Where letters are shared (IST, CST), mail's reading wins. */
const NAMED: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  ist: 330,
  cet: 60,
  met: 60,
  mez: 60,
  cest: 120,
  mest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  sast: 120,
  cat: 120,
  wat: 60,
  eat: 180,
  msk: 180,
  trt: 180,
  gst: 240,
  pkt: 300,
  npt: 345,
  wib: 420,
  ict: 420,
  hkt: 480,
  sgt: 480,
  pht: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  acdt: 630,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  nst: -210,
  ndt: -150,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  brt: -180,
  art: -180,
  clt: -240,
}

/** Minutes east of UTC for `Z`, `+0530`, `GMT+2` or a zone's letters; null where nobody can know. */
export function offsetOf(zone: string): number | null {
  const named = NAMED[zone.toLowerCase()]
  if (named !== undefined) return named
  const found = /^(?:gmt|utc)?([+\-−])(\d{1,2}):?(\d{2})?$/i.exec(zone)
  if (!found) return null
  const [, sign, hours = '0', minutes = '0'] = found
  const size = Number(hours) * 60 + Number(minutes)
  if (size > 15 * 60 || Number(minutes) > 59) return null
  return sign === '+' ? size : -size
}

const formats = new Map<string, Intl.DateTimeFormat | null>()

/** Making a format is a hundred times slower than using it. */
function formatFor(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const made = makeFormat(zone)
  formats.set(zone, made)
  return made
}

function makeFormat(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    return null
  }
}

/** The instant at which the wall clocks of an IANA zone show what UTC shows at `wallMs`; null for no such zone. */
export function instantIn(zone: string, wallMs: number): number | null {
  const format = formatFor(zone)
  if (!format) return null
  const first = wallMs - offsetAt(format, wallMs)
  // The offset may differ on the other side of a change to summer time, so it is asked once more.
  return wallMs - offsetAt(format, first)
}

function offsetAt(format: Intl.DateTimeFormat, ms: number): number {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
  for (const { type, value } of format.formatToParts(ms)) parts[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000
}
