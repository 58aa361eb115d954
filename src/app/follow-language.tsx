/** Once the page is alive, it speaks the reader's language. */
import { useEffect, useSyncExternalStore } from 'react'
import { useSettings } from '#device/settings/use-settings.ts'
import { speakHere } from '#ui/languages/speak-here.ts'

interface FollowLanguageProps {
  /** BCP 47; null where it names none. Undefined until it is open: then the page goes on as it has begun. */
  readonly edition: string | null | undefined
}

export function FollowLanguage({ edition }: FollowLanguageProps) {
  const languages = useSyncExternalStore(onLanguages, languagesHere)
  const { language } = useSettings()
  useEffect(() => {
    const chosen = language === 'system' ? undefined : language
    const reader = languages.split(',')
    const known = edition === undefined ? document.documentElement.lang : edition
    // Without its words the reader goes on in the language that is there.
    speakHere({ chosen, reader, edition: known }).catch(() => undefined)
  }, [language, languages, edition])
  return null
}

/** As one text: some browsers make a new list each time they are asked, and the page would never come to rest. */
function languagesHere(): string {
  return navigator.languages.join(',')
}

function onLanguages(listener: () => void): () => void {
  addEventListener('languagechange', listener)
  return () => removeEventListener('languagechange', listener)
}
