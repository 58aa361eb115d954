/** How the reader likes to read: each choice shows at once on the page behind. */
import { useId, useState } from 'react'
import { type SettingKey, type Settings, STANDARD } from '#device/settings/settings.ts'
import { changeSettings } from '#device/settings/settings-store.ts'
import { useSettings } from '#device/settings/use-settings.ts'
import { LanguageChoice } from './language-choice.tsx'
import { settingsWords } from './settings-words.ts'
import { Sheet } from './sheet.tsx'
import { TextSize } from './text-size.tsx'
import './settings.css'

interface ReadingSettingsProps {
  readonly onClose: () => void
}

const IN_ORDER = ['theme', 'face', 'leading', 'width', 'justify', 'motion', 'keys'] as const

export function ReadingSettings({ onClose }: ReadingSettingsProps) {
  const settings = useSettings()
  const [isKept, setKept] = useState(true)
  const change = (part: Partial<Settings>) => setKept(changeSettings(part))
  return (
    <Sheet kind="settings" title={settingsWords.title} closeLabel={settingsWords.close} onClose={onClose}>
      <TextSize size={settings.size} onChange={(size) => change({ size })} />
      {IN_ORDER.map((key) => (
        <Choice key={key} name={key} chosen={settings[key]} onChange={change} />
      ))}
      <LanguageChoice chosen={settings.language} onChange={(language) => change({ language })} />
      <div className="settings-foot">
        <p className="hint" role="status">
          {isKept ? settingsWords.onlyHere : settingsWords.notKept}
        </p>
        <button type="button" onClick={() => change(STANDARD)}>
          {settingsWords.reset}
        </button>
      </div>
    </Sheet>
  )
}

interface ChoiceProps<Key extends SettingKey> {
  readonly name: Key
  readonly chosen: string
  readonly onChange: (part: Partial<Settings>) => void
}

function Choice<Key extends Exclude<SettingKey, 'size' | 'language'>>({
  name,
  chosen,
  onChange,
}: ChoiceProps<Key>) {
  const group = useId()
  // In the order of the words: from little to much, whatever the default is.
  const labels = Object.entries(settingsWords.choices[name])
  return (
    <fieldset className="setting">
      <legend>{settingsWords.names[name]}</legend>
      <div className="setting-choices">
        {labels.map(([choice, label]) => (
          <label key={choice} data-choice={choice}>
            <input
              type="radio"
              name={group}
              checked={chosen === choice}
              onChange={() => onChange({ [name]: choice })}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
