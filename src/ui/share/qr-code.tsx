/** The address as a code for other people's cameras, with the address under it for everybody else. */
import { useEffect, useState } from 'react'
import { isFramed, saveFile } from '#device/save-file.ts'
import { slugify } from '#edition/slug.ts'
import { Drawing } from '#ui/icon.tsx'
import { shareWords } from '#ui/share-words.ts'
import type { QrPath } from './qr-path.ts'
import { SHEET_SHAPES } from './share-shapes.ts'

interface QrCodeProps {
  readonly url: string
  /** For the file. */
  readonly name: string
  /** False where a download would be left to the next visitor. */
  readonly canSave: boolean
}

type Drawn =
  | { readonly kind: 'drawn'; readonly code: QrPath; readonly svg: string }
  | { readonly kind: 'long' }
  | { readonly kind: 'failed' }

export function QrCode({ url, name, canSave }: QrCodeProps) {
  const drawn = useQr(url)
  const [saved, setSaved] = useState('')
  if (drawn === null) return <div className="share-qr" />
  if (drawn.kind === 'long') return <p>{shareWords.qrTooLong(url.length)}</p>
  if (drawn.kind === 'failed') return <p role="alert">{shareWords.qrFailed}</p>
  const { code, svg } = drawn
  const save = () => {
    const file = new File([svg], `qr-${slugify(name) || 'code'}.svg`, { type: 'image/svg+xml' })
    saveFile(file)
    setSaved(isFramed() ? shareWords.savedInFrame(file.name) : shareWords.saved(file.name))
  }
  return (
    <>
      <svg
        className="share-qr"
        role="img"
        aria-label={shareWords.qrOf(url)}
        viewBox={`0 0 ${code.size} ${code.size}`}
        shapeRendering="crispEdges"
      >
        <path fill="#fff" d={`M0 0h${code.size}v${code.size}H0z`} />
        <path fill="#000" d={code.path} />
      </svg>
      <p className="share-qr-address" dir="ltr">
        {url}
      </p>
      {canSave && (
        <button type="button" className="share-save" onClick={save}>
          <Drawing path={SHEET_SHAPES.save} size={20} />
          {shareWords.qrSave}
        </button>
      )}
      <p role="status" className="share-result">
        {saved}
      </p>
    </>
  )
}

/** Null until it is drawn. */
function useQr(url: string): Drawn | null {
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  useEffect(() => {
    let isWanted = true
    import('./qr-path.ts').then(
      ({ qrPath, qrSvg }) => {
        const code = qrPath(url)
        if (isWanted) setDrawn(code ? { kind: 'drawn', code, svg: qrSvg(code) } : { kind: 'long' })
      },
      () => isWanted && setDrawn({ kind: 'failed' }),
    )
    return () => {
      isWanted = false
    }
  }, [url])
  return drawn
}
