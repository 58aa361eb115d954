/** Which of the things that can be shared: all below it is about the chosen one. */
import { useId } from 'react'
import { shareWords } from '#ui/share-words.ts'
import type { ShareChoice } from './share-choice.ts'

interface ChoicePickerProps {
  readonly choices: readonly ShareChoice[]
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

/** More of them would push the link out of sight. */
const FEW = 4

export function ChoicePicker({ choices, chosen, onChoose }: ChoicePickerProps) {
  const group = useId()
  if (choices.length > FEW) {
    return (
      <select
        className="share-select"
        aria-label={shareWords.what}
        value={chosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {choices.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    )
  }
  return (
    <fieldset className="share-choices">
      <legend className="visually-hidden">{shareWords.what}</legend>
      {choices.map(({ key, label }) => (
        <label key={key}>
          <input type="radio" name={group} checked={key === chosen} onChange={() => onChoose(key)} />
          <span dir="auto">{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
