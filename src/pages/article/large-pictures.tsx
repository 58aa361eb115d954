/** Every picture of an article can be opened large: by a press on it, or by a button that stands beside it. */
import { type RefObject, useEffect, useRef, useState } from 'react'
import { articleWords } from '#ui/article-words.ts'
import { LaterPage, later } from '#ui/later.tsx'
import { type LargePicture, largePicture, picturesIn } from './pictures-in.ts'
import { TOOL_SHAPES } from './tool-shapes.ts'
import './large-pictures.css'

interface LargePicturesProps {
  readonly place: RefObject<HTMLElement | null>
  /** What the text was made from. */
  readonly text: string | null
}

const viewer = later(async () => (await import('./picture-viewer.tsx')).PictureViewer)

interface Opened {
  readonly pictures: readonly LargePicture[]
  readonly at: number
}

export function LargePictures({ place, text }: LargePicturesProps) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const back = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text has other pictures
  useEffect(() => {
    const article = place.current
    if (!article) return
    const buttons = picturesIn(article).map(addButton)
    const open = (event: MouseEvent) => {
      const picture = event.target instanceof Element ? pictureAt(event.target) : null
      if (!picture || event.ctrlKey || event.metaKey || event.shiftKey) return
      const all = picturesIn(article)
      const at = all.indexOf(picture)
      if (at < 0) return
      event.preventDefault()
      back.current = buttonOf(picture)
      setOpened({ pictures: all.map(largePicture), at })
    }
    article.addEventListener('click', open)
    return () => {
      article.removeEventListener('click', open)
      for (const button of buttons) button.remove()
    }
  }, [place, text])
  if (!opened) return null
  const close = () => {
    setOpened(null)
    back.current?.focus({ preventScroll: true })
  }
  return <LaterPage page={viewer} given={{ ...opened, onClose: close }} until={null} />
}

/** What is pressed is the picture, or the button after it. */
function pictureAt(target: Element): HTMLImageElement | null {
  if (target instanceof HTMLImageElement) return target
  const button = target.closest('.enlarge')
  return button?.previousElementSibling?.querySelector('img') ?? asPicture(button?.previousElementSibling)
}

function asPicture(element: Element | null | undefined): HTMLImageElement | null {
  return element instanceof HTMLImageElement ? element : null
}

/** What stands around a picture and nothing else. */
function frameOf(picture: HTMLImageElement): Element {
  return picture.closest('a') ?? picture.closest('picture') ?? picture
}

function buttonOf(picture: HTMLImageElement): HTMLElement | null {
  const next = frameOf(picture).nextElementSibling
  return next instanceof HTMLElement && next.matches('.enlarge') ? next : null
}

function addButton(picture: HTMLImageElement): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'enlarge'
  button.setAttribute('aria-haspopup', 'dialog')
  button.setAttribute('aria-label', picture.alt ? articleWords.enlargeOf(picture.alt) : articleWords.enlarge)
  button.append(signOf())
  frameOf(picture).after(button)
  return button
}

/** As ui/icon.tsx draws it; the text is no place of React's. */
function signOf(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  for (const [name, value] of SIGN) svg.setAttribute(name, value)
  path.setAttribute('d', TOOL_SHAPES.enlarge)
  svg.append(path)
  return svg
}

const SIGN = [
  ['viewBox', '0 0 24 24'],
  ['width', '18'],
  ['height', '18'],
  ['fill', 'none'],
  ['stroke', 'currentColor'],
  ['stroke-width', '1.5'],
  ['aria-hidden', 'true'],
] as const
