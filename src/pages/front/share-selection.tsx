/** The sheet for what the front shows: the selection, the whole edition, its feeds, and the file that holds all of it. */
import { useState } from 'react'
import { EVERYTHING, isEverything, type Selection } from '#edition/selection.ts'
import type { Edition } from '#query/use-edition.ts'
import { embeddedSelection } from '#route/embed-address.ts'
import { isFile, sharedAddress, sharedSelection } from '#route/shared-address.ts'
import { wordsForSelection } from '#ui/filter-words.ts'
import { LaterPage, later } from '#ui/later.tsx'
import type { EmbedOffer, ShareChoice } from '#ui/share/share-choice.ts'
import { ShareSheet } from '#ui/share/share-sheet.tsx'
import { shareWords } from '#ui/share-words.ts'

export interface ShareSelectionProps {
  readonly edition: Edition
  readonly selection: Selection
  /** On a section's own page. */
  readonly isSection: boolean
  readonly appAddress: string
  readonly onClose: () => void
}

/** The sanitizer comes with it. */
const printSelection = later(async () => (await import('./print-selection.tsx')).PrintSelection)

export function ShareSelection(props: ShareSelectionProps) {
  const { edition, selection, isSection, appAddress, onClose } = props
  const { config, found } = edition
  const place = config.site ?? appAddress
  const [isPrinting, setPrinting] = useState(false)
  const whole: ShareChoice = {
    key: 'edition',
    label: shareWords.choices.edition,
    content: {
      headline: config.title,
      standfirst: config.description ?? null,
      url: sharedAddress('/', place),
    },
    embed: headlines(edition, EVERYTHING, config.title, appAddress),
  }
  const isAll = isEverything(selection)
  const name = wordsForSelection(selection, edition)
  const url = isAll ? whole.content.url : sharedSelection(selection, isSection, place)
  if (isPrinting)
    return (
      <LaterPage
        page={printSelection}
        given={{ edition, selection, name, address: url, place, onClose }}
        until={null}
      />
    )
  const paper = found > 0 && { onPrint: () => setPrinting(true) }
  if (isAll) {
    return (
      <ShareSheet
        {...paper}
        title={shareWords.titles.edition}
        choices={[whole, ...feedsOf(edition, place), ...fileOf(edition, place)]}
        share={config.share}
        onClose={onClose}
      />
    )
  }
  const part: ShareChoice = {
    key: 'selection',
    label: shareWords.choices.selection,
    content: { headline: shareWords.selection(name, found), standfirst: config.title, url },
    post: { headline: `${config.title}: ${shareWords.selection(name, found)}`, standfirst: null, url },
    embed: headlines(edition, selection, shareWords.embedTitle(name, config.title), appAddress),
  }
  return (
    <ShareSheet
      title={shareWords.titles.selection}
      {...paper}
      choices={[part, whole]}
      share={config.share}
      onClose={onClose}
    />
  )
}

/** Of some six headlines; the frame scrolls to the others. */
const EMBED_HEIGHT = 560

function headlines({ config }: Edition, selection: Selection, title: string, here: string): EmbedOffer {
  return {
    address: embeddedSelection(selection, config.site ?? here),
    here: embeddedSelection(selection, here),
    title,
    height: EMBED_HEIGHT,
  }
}

/** For feed readers. In a carried file there are none. */
function feedsOf({ config, sources }: Edition, place: string): readonly ShareChoice[] {
  if (isFile(place)) return []
  const isOnly = config.sources.length === 1
  return config.sources.map(({ url, name }, i) => {
    const known = name ?? sources[i]?.name ?? url
    return {
      key: `feed ${url}`,
      label: isOnly ? shareWords.choices.feed : shareWords.feedOf(known),
      content: {
        headline: isOnly ? config.title : known,
        standfirst: shareWords.feedHint,
        url: new URL(url, place).href,
      },
    }
  })
}

function fileOf({ config }: Edition, place: string): readonly ShareChoice[] {
  if (config.portable === undefined || isFile(place)) return []
  const url = new URL(config.portable, place).href
  return [
    {
      key: 'file',
      label: shareWords.choices.file,
      content: { headline: config.title, standfirst: shareWords.fileHint, url },
    },
  ]
}
