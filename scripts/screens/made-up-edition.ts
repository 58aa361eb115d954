/** A newspaper for the screens as a JSON Feed: its pictures are those of the sample edition. */
import { readFileSync } from 'node:fs'

export interface MadeUp {
  readonly language: string
  readonly title: string
  readonly authors: readonly string[]
  /** Whose page is shown. */
  readonly author: string
  /** Section, headline, standfirst, and the name of a picture of the sample edition. */
  readonly stories: readonly (readonly [string, string, string | null, string | null])[]
  readonly heading: string
  readonly paragraphs: readonly string[]
}

const NEWEST = Date.UTC(2019, 4, 23, 14)
const HOURS_APART = 7
/** Whatever is asked of it comes from the files of the sample. */
export const PICTURES = 'https://pictures.example/'

export function feedOf({ language, title, authors, stories, heading, paragraphs }: MadeUp): string {
  const [opening = '', quoted = '', ...others] = paragraphs
  const text = [
    `<p>${opening}</p><blockquote><p>${quoted}</p></blockquote>`,
    ...[heading, heading, heading].map(
      (one) => `<h2>${one}</h2>${others.map((part) => `<p>${part}</p>`).join('')}`,
    ),
  ].join('')
  const items = stories.map(([section, headline, standfirst, picture], i) => ({
    id: String(i),
    url: `https://paper.example/${language}/${i}`,
    title: headline,
    ...(standfirst !== null && { summary: standfirst }),
    ...(picture !== null && { image: `${PICTURES}${picture}.svg` }),
    content_html: text,
    section,
    authors: [{ name: authors[i % authors.length], avatar: `${PICTURES}portrait.svg` }],
    date_published: new Date(NEWEST - i * HOURS_APART * 3_600_000).toISOString(),
  }))
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, language, items })
}

/** A head and shoulders, and nobody in particular. */
const PORTRAIT =
  '<svg xmlns="http://www.w3.org/2000/svg" width="224" height="224" viewBox="0 0 224 224"><path fill="#c9bda6" d="M0 0h224v224H0z"/><path fill="#3a342c" d="M112 44c28 0 44 20 44 48s-18 52-44 52-44-24-44-52 16-48 44-48zM28 224c4-52 38-70 84-70s80 18 84 70z"/></svg>'

export function pictureAt(address: string): string {
  const name = address.slice(PICTURES.length)
  return name === 'portrait.svg' ? PORTRAIT : readFileSync(`public/sample/pictures/${name}`, 'utf8')
}
