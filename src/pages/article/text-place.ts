/** Where a reader stopped in a text, by its paragraphs, and where that is now. */
import type { TextPlace } from '#device/marks/marks.ts'
import type { TextBlock } from '#device/text-blocks.ts'

/** Letters that tell one paragraph from another. */
const QUOTE = 60

interface Extent {
  readonly top: number
  readonly bottom: number
}

/** The paragraph that stands at `line`, in pixels below the top of the window; null above the first one. */
export function placeAt(
  blocks: readonly TextBlock[],
  line: number,
  extentOf: (element: Element) => Extent = (element) => element.getBoundingClientRect(),
): TextPlace | null {
  const block = blocks.findIndex(({ element }) => extentOf(element).bottom > line)
  const found = blocks[block]
  if (!found || block === 0) return null
  const lengths = blocks.map(({ text }) => text.length)
  const sum = (all: readonly number[]) => all.reduce((total, length) => total + length, 0)
  const share = sum(lengths.slice(0, block)) / sum(lengths)
  return { block, quote: found.text.slice(0, QUOTE), share }
}

/** The nearest paragraph that still begins so, else the one at its place; null where the text has become that short. */
export function blockAt(blocks: readonly TextBlock[], { block, quote }: TextPlace): TextBlock | null {
  const same = blocks
    .map(({ text }, i) => ({ i, far: Math.abs(i - block), isSame: text.startsWith(quote) }))
    .filter(({ isSame }) => isSame && quote !== '')
    .sort((a, b) => a.far - b.far)[0]
  return blocks[same?.i ?? block] ?? null
}
