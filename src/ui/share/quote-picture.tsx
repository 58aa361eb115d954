/** The quoted words as a picture, to download or to share. */
import { useEffect, useRef, useState } from 'react'
import { isFramed, saveFile } from '#device/save-file.ts'
import { canShareFile, shareFromDevice } from '#device/share.ts'
import { slugify } from '#edition/slug.ts'
import { Drawing, Icon } from '#ui/icon.tsx'
import { shareWords } from '#ui/share-words.ts'
import type { Quote } from './quote.ts'
import { SHEET_SHAPES } from './share-shapes.ts'

export function QuotePicture({ quote }: { readonly quote: Quote }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [file, setFile] = useState<File | 'failed' | null>(null)
  const [result, setResult] = useState('')
  useEffect(() => {
    let isWanted = true
    draw(canvas.current, quote).then((drawn) => isWanted && setFile(drawn ?? 'failed'))
    return () => {
      isWanted = false
    }
  }, [quote])
  if (file === 'failed') return <p role="alert">{shareWords.pictureFailed}</p>
  const save = (picture: File) => {
    saveFile(picture)
    setResult(isFramed() ? shareWords.savedInFrame(picture.name) : shareWords.saved(picture.name))
  }
  const share = async (picture: File) => {
    const outcome = await shareFromDevice({ title: quote.headline, files: [picture] })
    if (outcome === 'failed') setResult(shareWords.pictureNotShared)
  }
  return (
    <>
      <canvas
        ref={canvas}
        className="share-picture"
        width={1080}
        height={1080}
        role="img"
        aria-label={shareWords.pictureOf(quote.words, quote.headline)}
      />
      <div className="share-acts">
        <button type="button" disabled={file === null} onClick={() => file && save(file)}>
          <Drawing path={SHEET_SHAPES.save} size={20} />
          {shareWords.pictureSave}
        </button>
        {file && canShareFile(file) && (
          <button type="button" onClick={() => share(file)}>
            <Icon shape="share" size={20} />
            {shareWords.pictureShare}
          </button>
        )}
      </div>
      <p role="status" className="share-result">
        {result}
      </p>
    </>
  )
}

/** Null where there is no picture to be had. */
async function draw(canvas: HTMLCanvasElement | null, quote: Quote): Promise<File | null> {
  try {
    const { drawQuote } = await import('./draw-quote.ts')
    if (canvas === null || !(await drawQuote(canvas, quote))) return null
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    const name = `quote-${slugify(quote.headline) || 'article'}.png`
    return blob && new File([blob], name, { type: 'image/png' })
  } catch {
    return null
  }
}
