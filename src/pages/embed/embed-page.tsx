/** What other sites show of this edition: one article's card, or the newest headlines of a selection. Every link leads out of the frame. */
import { type ReactNode, useMemo } from 'react'
import type { Selection } from '#edition/selection.ts'
import { isEverything } from '#edition/selection.ts'
import { useArticle } from '#query/use-article.ts'
import type { Edition } from '#query/use-edition.ts'
import { frontAddress } from '#route/address.ts'
import { sharedAddress } from '#route/shared-address.ts'
import { embedWords } from '#ui/embed-words.ts'
import { wordsForSelection } from '#ui/filter-words.ts'
import { Title } from '#ui/title.tsx'
import { words } from '#ui/words.ts'
import { EmbeddedCard } from './embedded-card.tsx'
import { OutLink } from './out-link.tsx'
import './embed.css'

interface EmbedPageProps {
  readonly edition: Edition
  readonly selection: Selection
  /** Null for headlines. */
  readonly slug: string | null
  readonly appAddress: string
}

export function EmbedPage({ slug, ...given }: EmbedPageProps) {
  const { sections } = given.edition
  const hues = useMemo(() => new Map(sections.map((section) => [section.slug, section.hue])), [sections])
  return slug === null ? (
    <Headlines {...given} hues={hues} />
  ) : (
    <OneArticle {...given} hues={hues} slug={slug} />
  )
}

interface PartProps extends Omit<EmbedPageProps, 'slug'> {
  readonly hues: ReadonlyMap<string, number>
}

/** As many as a frame on somebody's page has room for, and a few to scroll to. */
const MOST = 12

function Headlines({ edition, selection, hues, appAddress }: PartProps) {
  const { config, rows, found } = edition
  const name = isEverything(selection) ? null : wordsForSelection(selection, edition)
  const all = sharedAddress(frontAddress(selection), appAddress)
  return (
    <Frame edition={edition} appAddress={appAddress} name={name}>
      {found === 0 && <p className="embed-none">{embedWords.none}</p>}
      <ul className="embed-list">
        {rows.slice(0, MOST).map((article) => (
          <li key={article.id}>
            <EmbeddedCard
              article={article}
              shape="row"
              hues={hues}
              edition={config.title}
              appAddress={appAddress}
            />
          </li>
        ))}
      </ul>
      {found > 0 && (
        <p className="embed-foot">
          <OutLink to={all}>{embedWords.all(found)}</OutLink>
        </p>
      )}
      <Title parts={name === null ? [config.title] : [name, config.title]} />
    </Frame>
  )
}

function OneArticle({ edition, selection, hues, slug, appAddress }: PartProps & { readonly slug: string }) {
  const shown = useArticle(edition, slug, selection)
  const { title } = edition.config
  if (shown.kind === 'coming') return <p role="status">{words.opening}</p>
  return (
    <Frame edition={edition} appAddress={appAddress} name={null}>
      {shown.kind === 'none' ? (
        <p className="embed-none">{embedWords.gone}</p>
      ) : (
        <EmbeddedCard
          article={shown.article}
          shape="card"
          hues={hues}
          edition={title}
          appAddress={appAddress}
        />
      )}
      <Title parts={[shown.kind === 'none' ? embedWords.gone : shown.article.headline, title]} />
    </Frame>
  )
}

interface FrameProps {
  readonly edition: Edition
  readonly appAddress: string
  /** Of what is selected. */
  readonly name: string | null
  readonly children: ReactNode
}

function Frame({ edition, appAddress, name, children }: FrameProps) {
  return (
    <div className="embed">
      <header className="embed-head">
        <h1 className="embed-title" dir="auto">
          <OutLink to={sharedAddress('/', appAddress)}>{edition.config.title}</OutLink>
        </h1>
        {name !== null && (
          <p className="embed-name" dir="auto">
            {name}
          </p>
        )}
      </header>
      {children}
    </div>
  )
}
