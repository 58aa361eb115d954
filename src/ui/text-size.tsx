/** Text size in steps, as percent of what the page gives everybody. */
import type { Settings } from '#device/settings/settings.ts'
import { localeHere } from './locale.ts'
import { settingsWords } from './settings-words.ts'

interface TextSizeProps {
  readonly size: Settings['size']
  readonly onChange: (size: Settings['size']) => void
}

/** As in themes.css. */
const STEPS = [
  ['-2', 0.875],
  ['-1', 0.9375],
  ['0', 1],
  ['1', 1.125],
  ['2', 1.25],
  ['3', 1.4375],
  ['4', 1.6875],
] as const

export function TextSize({ size, onChange }: TextSizeProps) {
  const at = STEPS.findIndex(([step]) => step === size)
  const [smaller, larger] = [STEPS[at - 1], STEPS[at + 1]]
  return (
    <div className="setting" role="group" aria-label={settingsWords.names.size}>
      <p className="setting-name">{settingsWords.names.size}</p>
      <div className="setting-choices">
        <StepButton label={settingsWords.smaller} to={smaller} onChange={onChange} />
        <p role="status" className="text-size">
          {new Intl.NumberFormat(localeHere(), { style: 'percent' }).format(STEPS[at]?.[1] ?? 1)}
        </p>
        <StepButton label={settingsWords.larger} to={larger} onChange={onChange} />
      </div>
    </div>
  )
}

interface StepButtonProps {
  readonly label: string
  /** Undefined at the end of the steps. */
  readonly to: (typeof STEPS)[number] | undefined
  readonly onChange: (size: Settings['size']) => void
}

/** Not disabled at the end, so that the focus has somewhere to be. */
function StepButton({ label, to, onChange }: StepButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={to === undefined}
      data-larger={label === settingsWords.larger || undefined}
      onClick={() => to && onChange(to[0])}
    >
      A
    </button>
  )
}
