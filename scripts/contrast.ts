/**
 * The contrast of every colour on its paper, in every theme, as the style sheets have them: `npm run contrast`. Fails where
 * one that words are set in is below what WCAG 2.2 AA asks for.
 */
import { readFileSync } from 'node:fs'

const LEAST = 4.5

const sheets = ['tokens', 'themes'].map((name) => readFileSync(`src/ui/${name}.css`, 'utf8')).join('\n')
const THEMES = {
  light: /^:root \{/,
  dark: /^:root\[data-theme="dark"\] \{/,
  sepia: /^:root\[data-theme="sepia"\] \{/,
  'high contrast, light': /^:root\[data-theme="contrast"\] \{/,
  'high contrast, dark': /^ {2}:root\[data-theme="contrast"\] \{/,
} as const

console.log('| theme | ink | second ink | on deep paper | accent | the weakest of ten section colours |')
console.log('|---|---|---|---|---|---|')
for (const [theme, opening] of Object.entries(THEMES)) {
  const colours = coloursBehind(opening)
  const on = (ink: string, paper = '--paper') => contrast(colours.get(ink), colours.get(paper))
  const hues = Array.from({ length: 10 }, (_, i) => on(`--hue-${i}`))
  const shown = [on('--ink'), on('--ink-2'), on('--ink-2', '--paper-deep'), on('--accent'), Math.min(...hues)]
  console.log(`| ${[theme, ...shown.map((one) => one.toFixed(1))].join(' | ')} |`)
  if (shown.some((one) => one < LEAST)) process.exitCode = 1
}

/** The custom properties of every rule that begins so and names a paper. */
function coloursBehind(opening: RegExp): ReadonlyMap<string, string> {
  const lines = sheets.split('\n')
  const colours = new Map<string, string>()
  for (const [i, line] of lines.entries()) {
    if (!opening.test(line)) continue
    const end = lines.findIndex((one, at) => at > i && /^\s*\}/.test(one))
    for (const one of lines.slice(i + 1, end)) {
      const [, name, value] = /^\s*(--[\w-]+): (#[0-9a-f]{3,6});/.exec(one) ?? []
      if (name !== undefined && value !== undefined) colours.set(name, value)
    }
  }
  return colours
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) throw new Error('A theme has lost one of its colours.')
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex
  const parts = [1, 3, 5].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  const [red = 0, green = 0, blue = 0] = parts
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
