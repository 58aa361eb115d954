/** The sheet for an article: this reader's page of it, or the one at its publisher. */
import type { Article } from '#edition/article.ts'
import type { EditionConfig } from '#query/edition-config.ts'
import { cleanAddress } from '#route/clean-address.ts'
import { embeddedArticle } from '#route/embed-address.ts'
import { cardHeight } from '#route/embed-snippet.ts'
import { sharedArticle } from '#route/shared-address.ts'
import type { ShareChoice } from '#ui/share/share-choice.ts'
import { ShareSheet } from '#ui/share/share-sheet.tsx'
import { shareWords } from '#ui/share-words.ts'
import { citedArticle } from './cited-article.ts'

export interface ShareArticleProps {
  readonly article: Article
  readonly config: EditionConfig
  /** Where this folder is published, absolute. */
  readonly appAddress: string
  readonly onClose: () => void
}

export function ShareArticle({ article, config, appAddress, onClose }: ShareArticleProps) {
  const { slug, headline, standfirst, image } = article
  const place = config.site ?? appAddress
  const url = sharedArticle(article, place)
  const original = article.url === null ? null : cleanAddress(article.url)
  const here: ShareChoice = {
    key: 'article',
    label: shareWords.choices.article,
    content: { headline, standfirst, url },
    embed: {
      address: embeddedArticle(slug, place),
      here: embeddedArticle(slug, appAddress),
      title: shareWords.embedTitle(headline, config.title),
      height: cardHeight(image !== null),
    },
  }
  const there: ShareChoice[] =
    original === null || original === url
      ? []
      : [
          {
            key: 'original',
            label: shareWords.choices.original,
            content: { headline, standfirst, url: original },
          },
        ]
  return (
    <ShareSheet
      title={shareWords.titles.article}
      choices={[here, ...there]}
      share={config.share}
      cited={citedArticle(article, config, url)}
      onClose={onClose}
    />
  )
}
