/** The article as five styles cite it, each to be copied. */
import { useRef, useState } from 'react'
import { copyText } from '#device/share.ts'
import { CITATION_STYLES, type CitationStyle, cite } from '#route/citation.ts'
import type { CitedArticle } from '#route/cited-work.ts'
import { shareWords } from '#ui/share-words.ts'

export function Citations({ article }: { readonly article: CitedArticle }) {
  const [result, setResult] = useState('')
  return (
    <>
      <dl className="share-citations">
        {CITATION_STYLES.map((style) => (
          <Citation key={style} style={style} text={cite(style, article)} onResult={setResult} />
        ))}
      </dl>
      <p role="status" className="share-result">
        {result}
      </p>
    </>
  )
}

interface CitationProps {
  readonly style: CitationStyle
  readonly text: string
  readonly onResult: (result: string) => void
}

function Citation({ style, text, onResult }: CitationProps) {
  const shown = useRef<HTMLElement>(null)
  const name = shareWords.styles[style]
  const copy = async () => {
    const outcome = await copyText(text, shown.current)
    onResult(outcome === 'copied' ? shareWords.citationCopied(name) : shareWords.citationRefused(name))
  }
  return (
    <div>
      <dt>
        {name}
        <button type="button" className="quiet" aria-label={shareWords.copyCitation(name)} onClick={copy}>
          {shareWords.copyShort}
        </button>
      </dt>
      {/* Citations are written in English, with names in any script. */}
      <dd ref={shown} lang="en" dir="auto" data-style={style}>
        {text}
      </dd>
    </div>
  )
}
