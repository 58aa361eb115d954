/** The sheet for a passage: a link that leads to it, and its words as a picture. */
import type { Article } from '#edition/article.ts'
import type { Passage } from '#edition/passage.ts'
import { clean } from '#edition/text.ts'
import type { EditionConfig } from '#query/edition-config.ts'
import { clip } from '#route/clip.ts'
import { passageAddress } from '#route/quoted-passage.ts'
import { sharedArticle } from '#route/shared-address.ts'
import { showList } from '#ui/locale.ts'
import type { ShareChoice } from '#ui/share/share-choice.ts'
import { ShareSheet } from '#ui/share/share-sheet.tsx'
import { shareWords } from '#ui/share-words.ts'
import { words } from '#ui/words.ts'
import { citedArticle } from './cited-article.ts'

/** A long passage is passed on in part; its link leads to all of it. */
const LONGEST = 180

export interface SharePassageProps {
  readonly article: Article
  readonly config: EditionConfig
  readonly appAddress: string
  /** Of the body, as it stands on the page. */
  readonly text: string
  readonly passage: Passage
  readonly onClose: () => void
}

export function SharePassage({ article, config, appAddress, text, passage, onClose }: SharePassageProps) {
  const { headline, bylineText, authors, direction } = article
  const page = sharedArticle(article, config.site ?? appAddress)
  const url = page.startsWith('http') ? passageAddress(page, text, passage) : page
  const quoted = clean(text.slice(passage.start, passage.end))
  const said = shareWords.quoted(clip(quoted, LONGEST, () => 1))
  const byline =
    bylineText ?? (authors.length > 0 ? words.byline(showList(authors.map(({ name }) => name))) : '')
  const choice: ShareChoice = {
    key: 'passage',
    label: shareWords.choices.passage,
    content: { headline, standfirst: said, url },
    post: { headline: `${said} ${headline}`, standfirst: null, url },
  }
  return (
    <ShareSheet
      title={shareWords.titles.passage}
      choices={[choice]}
      share={config.share}
      cited={citedArticle(article, config, page)}
      quote={{ words: quoted, headline, byline, edition: config.title, direction }}
      onClose={onClose}
    />
  )
}
