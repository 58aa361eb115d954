/** The field that somebody writes in, on a screen that seems to have no keys. */
import { useEffect, useState } from 'react'

const WRITTEN = 'input:is([type="search"], [type="text"], [type="url"], :not([type]))'

/** Null while there is none, or once somebody has shown that there are keys: then the screen leaves writing to them. */
export function useField(isWanted: boolean): readonly [HTMLInputElement | null, () => void] {
  const [field, setField] = useState<HTMLInputElement | null>(null)
  useEffect(() => {
    if (!isWanted) return
    let hasKeys = false
    const enter = ({ target }: Event) => {
      if (hasKeys || !(target instanceof HTMLInputElement) || !target.matches(WRITTEN)) return
      // A dialog lies over everything else, these keys as well.
      if (target.closest('dialog')) return
      // A tablet would show its own.
      target.inputMode = 'none'
      setField(target)
    }
    const leave = () => setField(null)
    const key = ({ isTrusted }: KeyboardEvent) => {
      if (!isTrusted) return
      hasKeys = true
      setField(null)
    }
    window.addEventListener('focusin', enter)
    window.addEventListener('focusout', leave)
    window.addEventListener('keydown', key)
    return () => {
      setField(null)
      window.removeEventListener('focusin', enter)
      window.removeEventListener('focusout', leave)
      window.removeEventListener('keydown', key)
    }
  }, [isWanted])
  return [field, () => field?.blur()]
}
