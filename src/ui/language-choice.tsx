/** The language of the interface. Each is called as those call it who speak it, so that they find it in any other. */
import { useId } from 'react'
import { choicesOf, type Settings } from '#device/settings/settings.ts'
import { settingsWords } from './settings-words.ts'

type Chosen = Settings['language']

/** No words of the interface: these are the same in every language. */
const OWN_NAMES: { readonly [Tag in Exclude<Chosen, 'system'>]: string } = {
  en: 'English',
  ko: '한국어',
  ar: 'العربية',
  es: 'Español',
  fr: 'Français',
}

interface LanguageChoiceProps {
  readonly chosen: Chosen
  readonly onChange: (language: Chosen) => void
}

export function LanguageChoice({ chosen, onChange }: LanguageChoiceProps) {
  const group = useId()
  return (
    <fieldset className="setting">
      <legend>{settingsWords.names.language}</legend>
      <div className="setting-choices">
        {choicesOf('language').map((choice) => (
          <label key={choice} lang={choice === 'system' ? undefined : choice}>
            <input type="radio" name={group} checked={chosen === choice} onChange={() => onChange(choice)} />
            <span>{choice === 'system' ? settingsWords.languageOfDevice : OWN_NAMES[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
