/** The whole of a frame: whose news these are, the news, and the way to all of them. */
import { isEverything } from '#edition/selection.ts'
import type { EditionConfig } from '#query/edition-config.ts'
import { frontAddress } from '#route/address.ts'
import type { EmbedWish } from '#route/embed-address.ts'
import { sharedAddress } from '#route/shared-address.ts'
import { embedWords } from '#ui/embed-words.ts'
import { wordsForSelection } from '#ui/filter-words.ts'
import { words } from '#ui/words.ts'
import type { ShownEdition } from './ask-edition.ts'
import { embeddedStory, moreLink, type StoryPlace } from './embedded-story.ts'
import { make, outLink } from './make.ts'

export interface Drawn {
  readonly nodes: readonly Node[]
  /** Of the document, and of the frame for who cannot see it. */
  readonly title: string
}

interface Given extends ShownEdition {
  readonly config: EditionConfig
  readonly wish: EmbedWish
  readonly folder: string
}

/** Null while there is nothing to draw yet. */
export function drawEmbed(given: Given): Drawn | null {
  const { shown, config } = given
  if (shown.kind === 'coming') return null
  if (shown.kind === 'gone') {
    const said = make('p', { class: 'embed-none' }, embedWords.gone)
    return { nodes: [headOf(given, null), said], title: titleOf(embedWords.gone, config) }
  }
  if (shown.kind === 'article') {
    const story = embeddedStory(shown.article, { ...placeOf(given), shape: 'card' })
    return { nodes: [headOf(given, null), story], title: titleOf(shown.article.headline, config) }
  }
  return drawList(given, shown)
}

/** Nothing of the edition could be had; it is asked for again. */
export function drawClosed(folder: string): Drawn {
  const said = make('p', { class: 'embed-none' }, embedWords.closed)
  return { nodes: [said, moreLink(folder, embedWords.visit)], title: embedWords.closed }
}

function drawList(given: Given, list: Extract<ShownEdition['shown'], { kind: 'list' }>): Drawn {
  const { wish, config, folder, sections } = given
  const { rows, found } = list
  const { selection } = wish
  const name = isEverything(selection) ? null : wordsForSelection(selection, { ...list, sections })
  const isPlain = wish.list === 'headlines'
  const shapeOf = (i: number) => (isPlain ? 'line' : i === 0 ? 'lead' : 'row')
  const items = rows.map((article, i) =>
    make('li', {}, embeddedStory(article, { ...placeOf(given), shape: shapeOf(i) })),
  )
  const all = sharedAddress(frontAddress(selection), folder)
  return {
    nodes: [
      headOf(given, name),
      found === 0
        ? make('p', { class: 'embed-none' }, embedWords.none)
        : make('ul', { class: `embed-list embed-${wish.list}`, role: 'list' }, ...items),
      ...(found > 0 ? [moreLink(all, embedWords.all(found))] : []),
    ],
    title: name === null ? config.title : titleOf(name, config),
  }
}

function placeOf({ config, sections, folder, wish }: Given): Omit<StoryPlace, 'shape'> {
  const hues = new Map(sections.map(({ slug, hue }) => [slug, hue]))
  const [only = null, ...others] = wish.article === null ? wish.selection.sections : []
  return { hues, within: others.length === 0 ? only : null, edition: config.title, folder }
}

/** `name` is that of what is selected. */
function headOf({ config, folder }: Given, name: string | null): HTMLElement {
  const title = make('h1', { class: 'embed-title', dir: 'auto' }, outLink(folder, config.title))
  return make(
    'header',
    { class: 'embed-head' },
    title,
    name !== null && make('p', { class: 'embed-name', dir: 'auto', lang: words.language }, name),
  )
}

function titleOf(first: string, { title }: EditionConfig): string {
  return `${first} – ${title}`
}
