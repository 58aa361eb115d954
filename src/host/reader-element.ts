/**
 * `<lectern-reader section="world" limit="5">` in a page of another site: a frame of the edition, as tall as what it shows. The
 * page gives it nothing but its attributes, and takes from it a height, a name and word that somebody is there.
 */

import { type HostSays, readFrameMessage, readTheme, writeMessage } from '#route/embed-messages.ts'
import { embedSandbox } from '#route/embed-snippet.ts'
import { FRAME_ATTRIBUTES, firstHeight, frameAddress } from './frame-address.ts'
import { SteadyHeight } from './steady-height.ts'

/** `script` is the address that this script was loaded from. */
export function defineReader(script: string | null): void {
  // A page may have the script twice, also of two editions; `edition` then says which.
  if (customElements.get('lectern-reader')) return
  customElements.define(
    'lectern-reader',
    class extends LecternReader {
      constructor() {
        super(script)
      }
    },
  )
}

class LecternReader extends HTMLElement {
  static readonly observedAttributes = [...FRAME_ATTRIBUTES, 'theme', 'title']

  readonly #script: string | null
  #frame: HTMLIFrameElement | null = null
  #origin = ''
  #height = new SteadyHeight()
  #isPlanned = false

  constructor(script: string | null) {
    super()
    this.#script = script
  }

  connectedCallback(): void {
    window.addEventListener('message', this.#hear)
    this.#build()
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#hear)
    this.#frame?.remove()
    this.#frame = null
  }

  attributeChangedCallback(name: string): void {
    if (this.#frame === null) return
    if (name === 'theme') this.#say('theme')
    else if (name === 'title') this.#frame.title = this.title || this.#frame.title
    else this.#plan()
  }

  /** Once for several attributes. Another frame and not another address: that would be a step in the page's history. */
  #plan(): void {
    if (this.#isPlanned) return
    this.#isPlanned = true
    queueMicrotask(() => {
      this.#isPlanned = false
      if (this.isConnected) this.#build()
    })
  }

  #build(): void {
    const address = frameAddress(this, this.#script)
    // What stands between the tags stays, such as a link to the edition.
    if (address === null) {
      console.warn('lectern-reader: “edition” is not an address on the web.')
      return
    }
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    this.#origin = address.origin
    this.#height = new SteadyHeight()
    const frame = document.createElement('iframe')
    frame.title = this.title || address.host
    frame.loading = 'lazy'
    frame.referrerPolicy = 'no-referrer'
    frame.setAttribute('sandbox', embedSandbox)
    // By the object model, which no policy of a page forbids.
    Object.assign(frame.style, { display: 'block', width: '100%', border: '0', colorScheme: 'normal' })
    frame.style.height = `${firstHeight(this)}px`
    frame.src = address.href
    if (getComputedStyle(this).display === 'inline') this.style.display = 'block'
    root.replaceChildren(frame)
    this.#frame = frame
  }

  /** An arrow, so that it is the same listener that goes. */
  readonly #hear = ({ source, origin, data, timeStamp }: MessageEvent<unknown>): void => {
    const frame = this.#frame
    if (frame === null || source !== frame.contentWindow || origin !== this.#origin) return
    const said = readFrameMessage(data)
    if (said === null) return
    if (said.kind === 'ready') this.#say('hello')
    if (said.kind === 'height') frame.style.height = `${this.#height.take(said.height, timeStamp)}px`
    if (said.kind === 'named') frame.title = this.title || said.title
    if (said.kind === 'activity') {
      this.dispatchEvent(new CustomEvent('lectern-activity', { bubbles: true, composed: true }))
    }
  }

  #say(kind: HostSays['kind']): void {
    const theme = readTheme(this.getAttribute('theme')) ?? 'auto'
    this.#frame?.contentWindow?.postMessage(writeMessage({ kind, theme }), this.#origin)
  }
}
