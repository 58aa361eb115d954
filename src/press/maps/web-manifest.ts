/** The manifest with which an edition is put on a home screen (w3.org/TR/appmanifest). */
import { directionOf } from '#edition/language.ts'
import { mendText } from '#edition/text.ts'
import type { PressEdition } from '#press/press-edition.ts'
import { ICONS, PAPER } from './icon-list.ts'

/** Home screens cut off what is longer. */
const SHORT_NAME = 14

export function webManifestOf(edition: PressEdition): string {
  const { title, description, language, base } = edition
  const name = mendText(title)
  const manifest = {
    id: base,
    name,
    short_name: shortened(name),
    ...(description !== null && { description: mendText(description) }),
    ...(language !== null && { lang: language }),
    dir: directionOf(language),
    start_url: base,
    scope: base,
    display: 'standalone',
    theme_color: PAPER,
    background_color: PAPER,
    icons: ICONS.filter(({ purpose }) => purpose === 'any' || purpose === 'maskable').map(
      ({ path, size, purpose }) => ({
        src: base + path,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      }),
    ),
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** As many whole words as fit, and at least one. */
function shortened(name: string): string {
  const words = name.split(' ')
  const fits = (count: number) => [...words.slice(0, count).join(' ')].length <= SHORT_NAME
  let count = words.length
  while (count > 1 && !fits(count)) count -= 1
  return words.slice(0, count).join(' ')
}
