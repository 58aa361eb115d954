/** The frame's end of the line to the page around it: docs/decisions/0021. A stranger is told how tall the frame is, and no more. */
import {
  type EmbedTheme,
  type FrameSays,
  LONGEST_NAME,
  readHostMessage,
  TALLEST,
  writeMessage,
} from '#route/embed-messages.ts'

/** At most one word of activity in this time; milliseconds. */
const CALM_MS = 1000
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const

export interface Talk {
  /** Something is shown, under this title. */
  readonly show: (title: string) => void
}

/** `place` is as tall as what is shown, whatever the frame measures: so the height never follows from itself. */
export function talkToHost(place: HTMLElement, onTheme: (theme: EmbedTheme) => void): Talk {
  const host = window.parent
  // Null until somebody has said hello.
  let origin: string | null = null
  // Null until something is shown: room that is given back and taken again would make the page jump twice.
  let title: string | null = null
  let told = 0
  const say = (message: FrameSays) => {
    if (origin === null) return
    // A page without an origin cannot be named; what is told is no secret.
    host.postMessage(writeMessage(message), origin === 'null' ? '*' : origin)
  }
  const tellHeight = () => {
    const height = Math.min(TALLEST, Math.max(1, Math.ceil(place.getBoundingClientRect().height)))
    if (title === null || origin === null || height === told) return
    told = height
    say({ kind: 'height', height })
  }
  const tellAll = () => {
    if (title !== null) say({ kind: 'named', title: title.slice(0, LONGEST_NAME) })
    tellHeight()
  }
  if (host !== window) {
    window.addEventListener('message', ({ source, origin: from, data }: MessageEvent<unknown>) => {
      // Other frames can reach this one, too.
      if (source !== host || (origin !== null && from !== origin)) return
      const said = readHostMessage(data)
      if (said === null || (origin === null && said.kind !== 'hello')) return
      onTheme(said.theme)
      if (origin !== null) return
      origin = from
      // The host makes room for all of it; a bar would only make it narrower, and taller again.
      document.documentElement.dataset.fit = ''
      new ResizeObserver(tellHeight).observe(place)
      followActivity(() => say({ kind: 'activity' }))
      tellAll()
    })
    host.postMessage(writeMessage({ kind: 'ready' }), '*')
  }
  return {
    show: (wanted) => {
      title = wanted
      tellAll()
    },
  }
}

function followActivity(tell: () => void): void {
  let at = Number.NEGATIVE_INFINITY
  const note = ({ isTrusted, timeStamp }: Event) => {
    if (!isTrusted || timeStamp - at < CALM_MS) return
    at = timeStamp
    tell()
  }
  for (const sign of SIGNS) window.addEventListener(sign, note, { passive: true, capture: true })
}
