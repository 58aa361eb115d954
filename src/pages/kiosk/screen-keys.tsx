/** Keys on the screen for whoever searches where none are attached: letters, digits, space and a way back, in the visitor's languages. */
import { type ReactNode, useState } from 'react'
import { Icon } from '#ui/icon.tsx'
import { kioskWords } from '#ui/kiosk-words.ts'
import { words } from '#ui/words.ts'
import { keyLanguages, keyName, keyRows } from './key-rows.ts'
import { eraseIn, typeIn } from './type-in.ts'
import { useField } from './use-field.ts'
import './screen-keys.css'

interface ScreenKeysProps {
  /** Of the edition. */
  readonly language: string | null
  /** False while nobody is there, and where somebody has said that there are keys. */
  readonly isWanted: boolean
}

export function ScreenKeys({ language, isWanted }: ScreenKeysProps) {
  const [field, close] = useField(isWanted)
  const [turn, setTurn] = useState(0)
  if (!field) return null
  const languages = keyLanguages(words.language, language)
  const here = languages[turn % languages.length] ?? 'en'
  const other = languages[(turn + 1) % languages.length]
  const search = () => {
    field.form?.requestSubmit()
    close()
  }
  return (
    <section
      className="keys"
      aria-label={kioskWords.keys.all}
      // A press here leaves the caret in the field.
      onMouseDown={(event) => event.preventDefault()}
    >
      <div className="keys-inside" lang={here}>
        {keyRows(here).map((row) => (
          <div key={row.join('')} className="keys-row">
            {row.map((letter) => (
              <Key key={letter} onPress={() => typeIn(field, letter)}>
                {letter}
              </Key>
            ))}
          </div>
        ))}
        <div className="keys-row keys-acts">
          {other !== undefined && other !== here && (
            <Key onPress={() => setTurn((before) => before + 1)}>
              <span lang={other}>{keyName(other)}</span>
            </Key>
          )}
          <Key onPress={() => typeIn(field, ' ')} isWide>
            {kioskWords.keys.space}
          </Key>
          <Key onPress={() => eraseIn(field)}>{kioskWords.keys.erase}</Key>
          <Key onPress={search}>
            <Icon shape="search" size={20} /> {kioskWords.search}
          </Key>
          <Key onPress={close} name={kioskWords.keys.hide}>
            <Icon shape="close" size={20} />
          </Key>
        </div>
      </div>
    </section>
  )
}

interface KeyProps {
  readonly onPress: () => void
  readonly isWide?: boolean
  /** Where what stands on it does not say. */
  readonly name?: string
  readonly children: ReactNode
}

function Key({ onPress, isWide, name, children }: KeyProps) {
  return (
    <button type="button" tabIndex={-1} data-wide={isWide} aria-label={name} onClick={onPress}>
      {children}
    </button>
  )
}
