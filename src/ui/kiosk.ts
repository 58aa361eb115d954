import { createContext } from 'react'

/** The reader stands on a screen that belongs to nobody: nothing leads away from it, and nothing of a visitor stays. */
export const Kiosk = createContext(false)
