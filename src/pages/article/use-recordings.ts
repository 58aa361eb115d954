/** Sound and film of the publisher's own house are not kept on the device: what cannot be played says so where it stands. */
import { type RefObject, useEffect } from 'react'
import { offlineNow, onOffline } from '#device/offline/offline-state.ts'
import { articleWords } from '#ui/article-words.ts'
import { words } from '#ui/words.ts'

/** `text`: what the article's text was made from. */
export function useRecordings(place: RefObject<HTMLElement | null>, text: string | null): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text has other recordings
  useEffect(() => {
    const players = [...(place.current?.querySelectorAll<HTMLMediaElement>('.body :is(audio, video)') ?? [])]
    const ends = players.map(tellWhetherHere)
    return () => {
      for (const end of ends) end()
    }
  }, [place, text])
}

/** Nothing of it is loaded before somebody asks for it, so it can fail long after the page has come. */
function tellWhetherHere(player: HTMLMediaElement): () => void {
  const note = document.createElement('p')
  note.className = 'recording-note'
  note.setAttribute('role', 'status')
  player.after(note)
  // It stands in a text of another language, perhaps, and is in that of the interface.
  const say = (textContent: string) =>
    Object.assign(note, { textContent, lang: words.language, dir: words.direction })
  const fail = () => say(isOffline() ? articleWords.recordingNeeds : articleWords.recordingFailed)
  const play = () => say('')
  let wasOffline = false
  const tell = () => {
    if (isOffline()) say(articleWords.recordingNeeds)
    else if (wasOffline) {
      say('')
      // One that has failed stays so, and a press on it would do nothing.
      if (player.error !== null || player.networkState === player.NETWORK_NO_SOURCE) player.load()
    }
    wasOffline = isOffline()
  }
  tell()
  // An error of a source goes no further than to the source, unless it is met on its way down.
  player.addEventListener('error', fail, { capture: true })
  player.addEventListener('playing', play)
  const stop = onOffline(tell)
  return () => {
    stop()
    player.removeEventListener('error', fail, { capture: true })
    player.removeEventListener('playing', play)
    note.remove()
  }
}

function isOffline(): boolean {
  return offlineNow().unheardSince !== null
}
