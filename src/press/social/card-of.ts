/** What stands on the card of an article, of a section, of an author, and on that of the edition. */
import type { Article } from '#edition/article.ts'
import { sectionSlug } from '#edition/section-key.ts'
import type { SectionCount } from '#edition/section-list.ts'
import type { PressEdition } from '#press/press-edition.ts'
import { showList } from '#ui/locale.ts'
import { words } from '#ui/words.ts'
import type { Card } from './card.ts'

/** The light palette of ui/tokens.css, in its order. */
export const HUES = [
  '#8c1c13',
  '#1f4e79',
  '#2e5d3a',
  '#7a4a00',
  '#5b2a6e',
  '#0f5e63',
  '#8a2f5c',
  '#44507a',
  '#6b4423',
  '#4f5b1d',
] as const

type Edition = Pick<PressEdition, 'title' | 'sections' | 'description' | 'base'>

export function cardOf(article: Article, { title, sections, base }: Edition): Card {
  const { headline, kicker, bylineText, authors } = article
  const [section = ''] = article.sections
  const row = sections.find(({ slug }) => slug === sectionSlug(section))
  return {
    edition: title,
    section: row?.label ?? section,
    kicker: kicker ?? '',
    colour: HUES[row?.hue ?? 0] ?? HUES[0],
    headline,
    byline:
      bylineText ??
      bylineFor(
        authors.map(({ name }) => name),
        article.language,
      ),
    direction: directionOf(article),
    picture: pictureOf(article, base),
  }
}

export function editionCard({ title, description }: Edition): Card {
  const line = { section: '', kicker: '', colour: HUES[0], byline: description ?? '' }
  return { ...line, edition: '', headline: title, direction: firstStrong(title), picture: null }
}

/** `found`: how many articles it has. */
export function sectionCard({ label, hue }: SectionCount, found: number, { title }: Edition): Card {
  const colour = HUES[hue] ?? HUES[0]
  return { ...listCard(label, found, title), colour }
}

export function authorCard(name: string, found: number, { title }: Edition): Card {
  return listCard(name, found, title)
}

function listCard(name: string, found: number, edition: string): Card {
  const line = { section: words.articlesOf(found, found), kicker: '', colour: HUES[0], byline: '' }
  return { ...line, edition, headline: name, direction: firstStrong(name), picture: null }
}

/** As the reader writes it: "By" before a Korean or an Arabic name would be a foreign word. */
function bylineFor(names: readonly string[], language: string | null): string {
  const isOurs = language === null || language.startsWith(words.language)
  return names.length > 0 && isOurs ? words.byline(showList(names)) : showList(names)
}

/** Only a picture that was brought into the edition: nothing is fetched for a card. */
function pictureOf({ image }: Article, base: string): string | null {
  const own = `${base}pictures/`
  return image?.src.startsWith(own) && !image.src.endsWith('.svg') ? image.src.slice(base.length) : null
}

function directionOf({ direction, headline }: Article): Card['direction'] {
  return direction === 'auto' ? firstStrong(headline) : direction
}

/** By the first letter that has a direction, as the Unicode bidirectional algorithm has it (UAX #9, P2). */
function firstStrong(text: string): Card['direction'] {
  const letter = /\p{L}/u.exec(text)?.[0] ?? ''
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter)
    ? 'rtl'
    : 'ltr'
}
