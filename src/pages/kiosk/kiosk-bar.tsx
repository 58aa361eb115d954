/** The few tools of a screen, at its foot: within reach on a tall one, of a child and from a wheelchair. */
import { useLocation, useNavigate } from 'react-router'
import { Icon } from '#ui/icon.tsx'
import { kioskWords } from '#ui/kiosk-words.ts'
import { canGoBack } from './put-back.ts'

interface KioskBarProps {
  /** Where the screen begins, from the folder on. */
  readonly home: string
}

export function KioskBar({ home }: KioskBarProps) {
  const navigate = useNavigate()
  // The place in the history is another one now.
  useLocation()
  const goHome = () => {
    navigate(home)
    window.scrollTo(0, 0)
  }
  const search = () => {
    window.scrollTo(0, 0)
    press('.masthead-tools [aria-expanded]')
  }
  return (
    <nav className="kiosk-bar" aria-label={kioskWords.bar}>
      <button type="button" disabled={!canGoBack()} onClick={() => navigate(-1)}>
        <Icon shape="back" size={24} />
        {kioskWords.back}
      </button>
      <button type="button" onClick={goHome}>
        {kioskWords.front}
      </button>
      <button type="button" onClick={search}>
        <Icon shape="search" size={24} />
        {kioskWords.search}
      </button>
      <button type="button" onClick={() => press('.masthead-tools .aa')}>
        <span className="kiosk-aa" aria-hidden="true">
          Aa
        </span>
        {kioskWords.text}
      </button>
    </nav>
  )
}

/** The masthead has them, and does what they do. */
function press(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click()
}
