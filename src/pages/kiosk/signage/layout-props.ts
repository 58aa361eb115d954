import type { Article } from '#edition/article.ts'
import type { Size } from './legible.ts'

/** What every layout is given. */
export interface LayoutProps {
  readonly stories: readonly Article[]
  readonly hues: ReadonlyMap<string, number>
  /** What is left for it beside the head; pixels. */
  readonly room: Size
  /** Pixels of an em of the smallest text. */
  readonly em: number
  readonly isStill: boolean
}
