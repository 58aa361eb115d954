/** What paper needs and a screen does not: whose article it is, and where it can be read. */
import { useEffect, useState } from 'react'
import { useNow } from '#device/use-now.ts'
import { whenIdle } from '#device/when-idle.ts'
import type { Article } from '#edition/article.ts'
import type { EditionConfig } from '#query/edition-config.ts'
import { sharedArticle } from '#route/shared-address.ts'
import { articleWords } from '#ui/article-words.ts'
import { showToday } from '#ui/locale.ts'
import { PaperAddress } from '#ui/paper-address.tsx'

interface PrintFootProps {
  readonly article: Article
  readonly config: EditionConfig
  readonly appAddress: string
}

export function PrintFoot({ article, config, appAddress }: PrintFootProps) {
  const now = useNow()
  const [isIdle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true)), [])
  return (
    <div className="print-foot" aria-hidden="true">
      <p>
        {articleWords.printedFrom(config.title)} · {articleWords.printedOn(showToday(now))}
      </p>
      {isIdle && <PaperAddress url={sharedArticle(article, config.site ?? appAddress)} />}
    </div>
  )
}
