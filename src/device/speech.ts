/** The device reads aloud, by a voice of its own: one that the network lends would be sent the text. */

export type VoiceFound =
  | { readonly kind: 'here'; readonly voice: SpeechSynthesisVoice }
  /** There is one, but not on this device. */
  | { readonly kind: 'remote' }
  | { readonly kind: 'none' }
  /** The browser cannot read aloud. */
  | { readonly kind: 'absent' }

/** Milliseconds; some browsers know their voices only a moment after they have been asked. */
const PATIENCE = 1500

/** `language` as in BCP 47; the same region before another of the same language. */
export async function findVoice(language: string): Promise<VoiceFound> {
  const speech = speechHere()
  if (!speech) return { kind: 'absent' }
  const voices = await voicesOf(speech)
  const fitting = voices.filter(({ lang }) => primary(lang) === primary(language))
  const own = fitting.filter(({ localService }) => localService)
  const voice =
    own.find(({ lang }) => plain(lang) === plain(language)) ?? own.find((one) => one.default) ?? own[0]
  if (voice) return { kind: 'here', voice }
  return { kind: fitting.length > 0 ? 'remote' : 'none' }
}

export interface Saying {
  readonly text: string
  readonly voice: SpeechSynthesisVoice
  readonly speed: number
}

/** Held here, because some browsers forget an utterance that nobody holds, and never say that it is over. */
let current: SpeechSynthesisUtterance | null = null

/** Says one sentence, in place of whatever is being said. `onEnd` hears of it once, unless it is cut off by us. */
export function say({ text, voice, speed }: Saying, onEnd: (isWell: boolean) => void): void {
  const speech = speechHere()
  if (!speech) {
    onEnd(false)
    return
  }
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.voice = voice
  utterance.lang = voice.lang
  utterance.rate = speed
  const end = (isWell: boolean) => {
    if (current !== utterance) return
    current = null
    onEnd(isWell)
  }
  utterance.onend = () => end(true)
  utterance.onerror = () => end(false)
  hush()
  current = utterance
  speech.speak(utterance)
}

/** Ends whatever is being said. There is no pause: browsers come back from theirs late, mute or not at all. */
export function hush(): void {
  current = null
  speechHere()?.cancel()
}

function speechHere(): SpeechSynthesis | null {
  return typeof speechSynthesis === 'undefined' ? null : speechSynthesis
}

async function voicesOf(speech: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
  if (speech.getVoices().length > 0) return speech.getVoices()
  await new Promise<void>((resolve) => {
    const over = () => {
      clearTimeout(timer)
      speech.removeEventListener('voiceschanged', over)
      resolve()
    }
    const timer = setTimeout(over, PATIENCE)
    speech.addEventListener('voiceschanged', over)
  })
  return speech.getVoices()
}

/** Android writes en_GB. */
function plain(language: string): string {
  return language.replaceAll('_', '-').toLowerCase()
}

function primary(language: string): string {
  return plain(language).split('-')[0] ?? ''
}
