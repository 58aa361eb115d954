/** Shows in a frame what its address asks for, and keeps it fresh for as long as the page around it stands open. */
import { onDeskChange } from '#query/ask-desk.ts'
import type { HeldSource } from '#query/desk-messages.ts'
import { type EmbedWish, readEmbed } from '#route/embed-address.ts'
import type { EmbedTheme } from '#route/embed-messages.ts'
import { setEditionLocale } from '#ui/locale.ts'
import { words } from '#ui/words.ts'
import { askShown, bringSources, type OpenedEdition, openEdition, stampOf } from './ask-edition.ts'
import { type Drawn, drawClosed, drawEmbed } from './draw-embed.ts'
import { askInTurn, type Look } from './one-asks.ts'
import { speakFramed } from './speak-framed.ts'
import { talkToHost } from './talk.ts'

export interface EmbedOptions {
  readonly place: HTMLElement
  /** The folder that the reader is published in: absolute, ends in a slash. */
  readonly folder: string
  readonly query: string
  /** Called where the host has asked for it, whenever everything has come. */
  readonly keep: (keys: readonly string[], sources: readonly HeldSource[]) => Promise<void>
}

export async function showEmbed({ place, folder, query, keep }: EmbedOptions): Promise<void> {
  const wish = readEmbed(new URLSearchParams(query))
  colour(wish.theme)
  const talk = talkToHost(place, colour)
  const show = ({ nodes, title }: Drawn) => {
    place.replaceChildren(...nodes)
    place.removeAttribute('aria-busy')
    document.title = title
    talk.show(title)
  }
  const frame = new Frame(folder, wish, show)
  await frame.look()
  onDeskChange((isLost) => void (isLost ? frame.openAnew() : frame.draw()))
  askInTurn({ name: `lectern-embed:${folder}`, look: () => frame.look(), onNews: () => void frame.look() })
  if (wish.isOffline) await keep(frame.keys, frame.sources).catch(() => undefined)
}

/** One after the other, since several answers may be on their way at once and only the last counts. */
class Frame {
  readonly #folder: string
  readonly #wish: EmbedWish
  readonly #show: (drawn: Drawn) => void
  #opened: OpenedEdition | null = null
  #held: ReadonlyMap<string, HeldSource> = new Map()
  #stamp = ''
  #drawing = 0

  constructor(folder: string, wish: EmbedWish, show: (drawn: Drawn) => void) {
    this.#folder = folder
    this.#wish = wish
    this.#show = show
  }

  get keys(): readonly string[] {
    return [...this.#held.keys()]
  }

  get sources(): readonly HeldSource[] {
    return [...this.#held.values()]
  }

  /** Asks the server and shows what has come of it. What is shown stays where nothing comes. */
  async look(): Promise<Look> {
    this.#opened ??= await this.#open()
    if (this.#opened === null) return this.#closed()
    const first = new Set<string>()
    const held = await bringSources(this.#opened, (key) => {
      if (this.#held.size > 0 || first.has(key)) return
      first.add(key)
      void this.draw([...first])
    })
    if (held.size === 0) return this.#closed()
    this.#held = new Map([...this.#held, ...held])
    const stamp = await stampOf(this.#held)
    if (stamp === this.#stamp) return 'same'
    this.#stamp = stamp
    await this.draw()
    return 'changed'
  }

  async openAnew(): Promise<void> {
    this.#opened = null
    this.#stamp = ''
    await this.look()
  }

  async draw(keys = this.keys): Promise<void> {
    if (this.#opened === null || keys.length === 0) return
    this.#drawing += 1
    const own = this.#drawing
    const { config } = this.#opened
    const given = await askShown(this.#opened, keys, this.#wish)
    if (own !== this.#drawing) return
    const drawn = drawEmbed({ ...given, config, wish: this.#wish, folder: this.#folder })
    if (drawn !== null) this.#show(drawn)
  }

  async #open(): Promise<OpenedEdition | null> {
    const opened = await openEdition(this.#folder).catch(() => null)
    const edition = opened?.config.language ?? null
    const chosen = this.#wish.language ?? undefined
    // Without its words the frame goes on in English.
    await speakFramed({ chosen, reader: navigator.languages, edition }).catch(() => undefined)
    if (edition !== null) setEditionLocale(edition, words.language)
    return opened
  }

  #closed(): Look {
    // What stands there already stays.
    if (this.#drawing === 0) this.#show(drawClosed(this.#folder))
    return 'failed'
  }
}

/** themes.css knows them by this name; without one the page follows the device. */
function colour(theme: EmbedTheme): void {
  const { dataset } = document.documentElement
  if (theme === 'auto') delete dataset.theme
  else dataset.theme = theme
}
