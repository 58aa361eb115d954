/** Closes every way out of the page that a page can close; the others are closed by how the browser is started (docs/kiosk.md). */
import { useEffect, useState } from 'react'
import { isClosedChord, type Way, wayOf } from './exits.ts'

/** The address that somebody wanted to go to, until it has been shown; `folder` is the edition's, absolute. */
export function useExits(folder: string): readonly [string | null, () => void] {
  const [wanted, setWanted] = useState<string | null>(null)
  useEffect(() => {
    const stops = [closeByHand(folder, setWanted), closeByScript(folder)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [folder])
  return [wanted, () => setWanted(null)]
}

function closeByHand(folder: string, show: (url: string) => void): () => void {
  const press = (event: MouseEvent) => {
    const at = event.target instanceof Element ? event.target : null
    const way = at ? pressedWay(at, event, folder) : null
    if (way === null || way.kind === 'inside') return
    end(event)
    if (way.kind === 'outside') show(way.url)
  }
  const key = (event: KeyboardEvent) => {
    if (isClosedChord(event, event.getModifierState('AltGraph'))) end(event)
  }
  const send = (event: SubmitEvent) => {
    if (event.target instanceof HTMLFormElement && event.target.hasAttribute('action')) end(event)
  }
  const zoom = (event: WheelEvent) => event.ctrlKey && end(event)
  const pinch = (event: TouchEvent) => event.touches.length > 1 && end(event)
  const media = ({ target }: Event) => target instanceof HTMLMediaElement && closeMedia(target)
  const active = { capture: true, passive: false }
  const listeners: readonly (readonly [string, (event: never) => unknown])[] = [
    ['click', press],
    ['auxclick', press],
    ['keydown', key],
    ['submit', send],
    ['wheel', zoom],
    ['touchmove', pinch],
    ...['contextmenu', 'dragstart', 'dragover', 'drop', 'gesturestart'].map((name) => [name, end] as const),
    ...['loadstart', 'loadedmetadata', 'play'].map((name) => [name, media] as const),
  ]
  // Each name goes with the event that its listener takes.
  for (const [name, listener] of listeners) window.addEventListener(name, listener as EventListener, active)
  return () => {
    for (const [name, listener] of listeners)
      window.removeEventListener(name, listener as EventListener, active)
  }
}

function end(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** Null for what is no link. */
function pressedWay(at: Element, event: MouseEvent, folder: string): Way | null {
  if (at.closest('input[type="file"], label:has(input[type="file"])')) return { kind: 'closed' }
  const link = at.closest('a[href], area[href]')
  if (!(link instanceof HTMLAnchorElement || link instanceof HTMLAreaElement)) return null
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event
  const isOdd = button !== 0 || ctrlKey || metaKey || shiftKey || altKey
  return wayOf(pressed(link, isOdd), folder)
}

function pressed({ href, download, target }: HTMLAnchorElement | HTMLAreaElement, isOdd: boolean) {
  return { href, isDownload: download !== '', opensWindow: target !== '' && target !== '_self', isOdd }
}

function closeMedia(media: HTMLMediaElement): void {
  media.setAttribute('controlslist', 'nodownload noremoteplayback')
  media.setAttribute('disableremoteplayback', '')
  media.setAttribute('disablepictureinpicture', '')
}

/** What our own parts would do: print, save a file, open a window. */
function closeByScript(folder: string): () => void {
  const before = { print: window.print, open: window.open }
  const { click } = HTMLAnchorElement.prototype
  window.print = () => undefined
  window.open = () => null
  HTMLAnchorElement.prototype.click = function pressIfInside() {
    if (wayOf(pressed(this, false), folder).kind === 'inside') click.call(this)
  }
  return () => {
    Object.assign(window, before)
    HTMLAnchorElement.prototype.click = click
  }
}
