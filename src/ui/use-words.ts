import { useSyncExternalStore } from 'react'
import { catalogueHere, onCatalogue } from './catalogue.ts'

/** Draws the component again in another language. The reader does so from its top; below a `memo` it has to be asked for. */
export function useWords(): void {
  useSyncExternalStore(onCatalogue, catalogueHere, catalogueHere)
}
