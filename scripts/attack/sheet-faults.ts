/** Whether what a share sheet hands on is what it should be. */
import type { SheetContents, SheetPart } from './read-sheet.ts'
import { addressFaults, citationFaults, isStyle, linkFaults, snippetFaults } from './shared-faults.ts'

/** `own`: where the edition stands, without a slash at its end. */
export function sheetFaults({ parts, device }: SheetContents, own: string): string[] {
  return [...parts.flatMap((part) => partFaults(part, own)), ...deviceFaults(device, parts.at(-1)?.address)]
}

/** Of a program on the device it is not known what it does with an address, so it gets the one that is shown. */
function deviceFaults(device: readonly unknown[], address: string | undefined): string[] {
  const [shared, ...others] = device
  const isOne = typeof shared === 'object' && shared !== null && others.length === 0
  return isOne && Reflect.get(shared, 'url') === address && typeof Reflect.get(shared, 'title') === 'string'
    ? []
    : [`the device gets ${JSON.stringify(device).slice(0, 300)}`]
}

function partFaults(part: SheetPart, own: string): string[] {
  return [
    ...addressFaults(part.address),
    ...part.strangers.map((one) => `the sheet holds ${one}`),
    ...linksFaults(part),
    ...copiesFaults(part),
    ...(part.code === null || part.code === part.address ? [] : [`the code says “${part.code}”`]),
    ...(part.snippet === null ? [] : snippetFaults(part.snippet, `${own}/embed/`)),
    ...(part.preview === null || part.preview.startsWith(`${own}/embed/`)
      ? []
      : [`the preview shows ${part.preview.slice(0, 100)}`]),
    ...Object.entries(part.citations).flatMap(([style, text]) =>
      isStyle(style) ? citationFaults(style, text) : [`a style called ${style}`],
    ),
  ]
}

function linksFaults({ links, address }: SheetPart): string[] {
  if (links.length < 10) return [`only ${links.length} links`]
  return links.flatMap(({ href, rel, target }) => [
    ...linkFaults(href, address),
    ...(rel === 'noopener noreferrer' ? [] : [`a link with rel “${rel}”`]),
    ...(target === (href.startsWith('mailto:') ? '' : '_blank') ? [] : [`a link into “${target}”`]),
  ])
}

/** The clipboard gets what is shown, letter by letter. */
function copiesFaults({ copied, address, snippet, citations }: SheetPart): string[] {
  const shown = [address, ...(snippet === null ? [] : [snippet]), ...Object.values(citations)]
  return JSON.stringify(copied) === JSON.stringify(shown)
    ? []
    : [`copies ${JSON.stringify(copied).slice(0, 300)}`]
}
