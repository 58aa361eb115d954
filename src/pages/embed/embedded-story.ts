/** A story in a frame: its headline leads to the article, beside the page around it. */
import type { Article, Picture } from '#edition/article.ts'
import { sectionSlug } from '#edition/section-key.ts'
import { sharedArticle } from '#route/shared-address.ts'
import { bylineOf } from '#ui/byline-text.ts'
import { embedWords } from '#ui/embed-words.ts'
import { machineDate, showMoment } from '#ui/locale.ts'
import { words } from '#ui/words.ts'
import { make, outLink } from './make.ts'

export interface StoryPlace {
  /** `card`: alone in its frame; `lead`: the first of a list; `row`: the others; `line`: among headlines alone. */
  readonly shape: 'card' | 'lead' | 'row' | 'line'
  /** Colours of sections, by slug. */
  readonly hues: ReadonlyMap<string, number>
  /** The section that all stories of the list are in, which stands above it already; by slug. */
  readonly within: string | null
  /** The edition's title. */
  readonly edition: string
  readonly folder: string
}

export function embeddedStory(article: Article, place: StoryPlace): HTMLElement {
  const { shape, edition, folder } = place
  const { headline, image, language, direction } = article
  const to = sharedArticle(article, folder)
  const isLarge = shape === 'card' || shape === 'lead'
  const teaser = isLarge ? (article.standfirst ?? firstParagraph(article)) : null
  return make(
    'article',
    { class: `embed-${shape}` },
    shape !== 'line' && image !== null && pictureOf(image, isLarge),
    make(
      'div',
      { class: 'embed-text', lang: language, dir: direction },
      shape !== 'line' && eyebrowOf(article, place),
      make('h2', { class: 'headline' }, outLink(to, headline)),
      teaser !== null && make('p', { class: 'standfirst' }, teaser),
      footOf(article, shape),
      shape === 'card' && moreLink(to, embedWords.readOn(edition)),
    ),
  )
}

/** Leads out of the frame, in the words of the interface. */
export function moreLink(to: string, text: string): HTMLElement {
  return make('p', { class: 'embed-foot', lang: words.language, dir: words.direction }, outLink(to, text))
}

const WIDE = '(min-width: 34rem) 50vw, 100vw'
const SMALL = '6rem'

/** Decoration: it repeats what the headline says. Where it cannot be had, its place closes. */
function pictureOf({ src, sources, width, height }: Picture, isLarge: boolean): HTMLElement {
  const picture = make('img', {
    class: 'picture',
    alt: '',
    width: width ?? 1200,
    height: height ?? 800,
    loading: isLarge ? null : 'lazy',
    decoding: 'async',
    referrerpolicy: 'no-referrer',
    sizes: sources && (isLarge ? WIDE : SMALL),
    srcset: sources?.map((one) => `${one.src} ${one.width}w`).join(', '),
    src,
  })
  const place = make('div', { class: 'embed-picture' }, picture)
  picture.addEventListener('error', () => place.remove())
  return place
}

function eyebrowOf({ sections, kicker }: Article, { hues, within }: StoryPlace): HTMLElement | null {
  const [first] = sections
  const slug = first === undefined ? null : sectionSlug(first)
  const section = slug === within ? null : (first ?? null)
  if (section === null && kicker === null) return null
  return make(
    'p',
    { class: 'eyebrow', 'data-hue': slug === null ? null : hues.get(slug) },
    section !== null && make('span', { class: 'section-name' }, section),
    section !== null && ' ',
    kicker !== null && make('span', { class: 'kicker' }, kicker),
  )
}

function footOf(article: Article, shape: StoryPlace['shape']): HTMLElement | null {
  const { publishedAt } = article
  const byline = shape === 'line' ? null : bylineOf(article)
  if (byline === null && publishedAt === null) return null
  const told = { lang: words.language, dir: words.direction }
  return make(
    'div',
    { class: 'story-foot' },
    byline !== null && make('p', { class: 'byline', dir: 'auto' }, byline),
    publishedAt !== null &&
      make('time', { datetime: machineDate(publishedAt), ...told }, showMoment(publishedAt)),
  )
}

/** More than the lines that the style sheet leaves of it. */
const LONGEST = 400

function firstParagraph({ bodyText, headlineDerived }: Article): string | null {
  if (bodyText === null || headlineDerived) return null
  return bodyText.slice(0, LONGEST).split('\n\n', 1)[0] || null
}
