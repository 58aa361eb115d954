/** What can be done with an article, in one quiet row: under the byline, and in the bar that comes back on the way up. */
import { useRef, useState } from 'react'
import { printPage } from '#device/print-page.ts'
import type { Article } from '#edition/article.ts'
import type { EditionConfig } from '#query/edition-config.ts'
import { articleWords } from '#ui/article-words.ts'
import { LaterPage, later } from '#ui/later.tsx'
import { readingWords } from '#ui/reading-words.ts'
import { ShareButton } from '#ui/share-button.tsx'
import { words } from '#ui/words.ts'
import { SaveButton } from './save-button.tsx'
import { ToolButton } from './tool-button.tsx'
import type { Around } from './use-around.ts'

export interface ArticleToolsProps {
  readonly article: Article
  readonly config: EditionConfig
  readonly appAddress: string
  readonly around: Around
}

const shareArticle = later(async () => (await import('./share-article.tsx')).ShareArticle)
const readingSettings = later(async () => (await import('#ui/reading-settings.tsx')).ReadingSettings)

export function ArticleTools({ article, config, appAddress, around }: ArticleToolsProps) {
  const { parts, isListening, toggleListening, openContents } = around
  const [isSetting, setSetting] = useState(false)
  const back = useRef<HTMLButtonElement>(null)
  const close = () => {
    setSetting(false)
    back.current?.focus()
  }
  return (
    <div
      role="group"
      className="article-tools"
      aria-label={articleWords.tools}
      lang={words.language}
      dir={words.direction}
    >
      <ShareButton name={readingWords.share} sheet={shareArticle} given={{ article, config, appAddress }} />
      <SaveButton key={article.id} article={article} appAddress={appAddress} />
      <ToolButton
        name={articleWords.listen}
        shape="listen"
        kind="listen"
        isOn={isListening}
        onPress={toggleListening}
      >
        {articleWords.listen}
      </ToolButton>
      <ToolButton
        name={articleWords.settings}
        kind="aa"
        hasDialog
        onPress={(button) => {
          back.current = button
          setSetting(true)
        }}
      >
        Aa
      </ToolButton>
      <ToolButton name={articleWords.print} shape="print" kind="print" onPress={() => void printPage()} />
      {parts.length > 0 && (
        <ToolButton
          name={articleWords.contents}
          shape="contents"
          kind="contents-tool"
          hasDialog
          onPress={openContents}
        />
      )}
      {isSetting && <LaterPage page={readingSettings} given={{ onClose: close }} until={null} />}
    </div>
  )
}
