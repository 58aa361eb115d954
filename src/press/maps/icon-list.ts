/** The pictures with which an edition stands on home screens and tabs; the reader brings its own, a publisher may bring others. */
export interface IconPlace {
  /** Below the edition's folder. */
  readonly path: string
  /** Pixels of each side. */
  readonly size: number
  /** `any` and `maskable` are for the manifest, `touch` and `tab` for the head of a page. */
  readonly purpose: 'any' | 'maskable' | 'touch' | 'tab'
}

export const ICONS: readonly IconPlace[] = [
  { path: 'icons/icon-192.png', size: 192, purpose: 'any' },
  { path: 'icons/icon-512.png', size: 512, purpose: 'any' },
  { path: 'icons/icon-maskable-512.png', size: 512, purpose: 'maskable' },
  { path: 'icons/apple-touch-icon.png', size: 180, purpose: 'touch' },
  { path: 'icons/favicon-32.png', size: 32, purpose: 'tab' },
]

export const PAPER = '#fbf9f4'
