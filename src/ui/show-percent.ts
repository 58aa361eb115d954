import { localeHere } from './locale.ts'

/** "80%", of a share from 0 to 1. */
export function showPercent(share: number): string {
  return new Intl.NumberFormat(localeHere(), { style: 'percent', maximumFractionDigits: 0 }).format(share)
}
