/** The way back from paper: an address to type, and its code for whoever has a camera. */
import { useEffect, useState } from 'react'
import { articleWords } from './article-words.ts'
import type { QrPath } from './share/qr-path.ts'
import './paper-address.css'

export function PaperAddress({ url }: { readonly url: string }) {
  const code = useCode(url)
  return (
    <div className="paper-address">
      {code && (
        <svg
          role="img"
          aria-label={articleWords.qrOf(url)}
          viewBox={`0 0 ${code.size} ${code.size}`}
          shapeRendering="crispEdges"
        >
          <path fill="#fff" d={`M0 0h${code.size}v${code.size}H0z`} />
          <path fill="#000" d={code.path} />
        </svg>
      )}
      <p>
        {articleWords.printedAt} <span dir="ltr">{url}</span>
      </p>
    </div>
  )
}

/** Null until it is drawn, and for an address that is longer than any code holds. */
function useCode(url: string): QrPath | null {
  const [code, setCode] = useState<QrPath | null>(null)
  useEffect(() => {
    let isWanted = true
    import('./share/qr-path.ts').then(
      ({ qrPath }) => isWanted && setCode(qrPath(url)),
      // The address is on the paper all the same.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [url])
  return code
}
