/** The whole archive as plain pages of headlines, for readers without scripts and for search engines: `older/2015-03/`. */
import type { Article } from '#edition/article.ts'
import { groupByDay } from '#edition/days.ts'
import { escapeHtml } from '#edition/plain-body.ts'
import { readPartialDate, setHere } from '#lib/calendar.ts'
import { type Shard, shardsOf } from '#press/layout/shards.ts'
import type { LaidFile } from '#press/layout/side-files.ts'
import { addressIn, type PressEdition, pathOf } from '#press/press-edition.ts'
import { EARLY_SCRIPT } from '#ui/early-script.ts'
import { showDay, showList, showPartialDate } from '#ui/locale.ts'
import { readingWords } from '#ui/reading-words.ts'
import { words } from '#ui/words.ts'
import { descriptionOfList } from './description.ts'
import type { Frame } from './page-job.ts'
import { STYLES } from './styles.ts'

/** Bytes that a headline with its byline and address takes, about. */
const LINE_BYTES = 500

/** A list of periods, and a page for each, in the language that is spoken. Cut by date alone, so that what is over stays as it is. */
export function* olderPages(edition: PressEdition, frame: Frame): Generator<LaidFile> {
  setHere(frame.zone)
  const shards = shardsOf(edition.articles, () => LINE_BYTES)
  const rows = shards.map(
    ({ name, articles }) =>
      `<li><a href="${edition.base}older/${name}/">${periodOf(name)}</a> <span>${words.articlesOf(articles.length, articles.length)}</span></li>`,
  )
  const sections = edition.sections.map(
    ({ slug, label }) => `<li><a href="${edition.base}${pathOf.section(slug)}">${escapeHtml(label)}</a></li>`,
  )
  const lists = [
    `<ul class="older-list">${rows.join('')}</ul>`,
    `<h2 class="day-name">${words.sections}</h2><ul class="older-list">${sections.join('')}</ul>`,
  ]
  const about = edition.description || descriptionOfList(edition.articles)
  yield { path: 'older/index.html', text: page(words.olderStories, about, 'older/', lists.join(''), frame) }
  for (const [i, shard] of shards.entries()) {
    const ways = [
      way(shards[i - 1], readingWords.newer, 'prev', frame),
      way(shards[i + 1], readingWords.older, 'next', frame),
    ]
    const main = `${daysOf(shard, edition)}<p class="older-ways">${ways.join('')}</p>`
    const path = `older/${shard.name}/`
    const text = page(periodOf(shard.name), descriptionOfList(shard.articles), path, main, frame)
    yield { path: `${path}index.html`, text }
  }
}

/** "March 2015", and "March 2015, 2" for a part of it. */
function periodOf(name: string): string {
  const [, period = '', part] = /^([\d-]+?)(?:-p(\d+))?$/.exec(name) ?? []
  const date = readPartialDate(period)
  if (date === null) return words.noDate
  return part === undefined ? showPartialDate(date) : `${showPartialDate(date)}, ${part}`
}

function way(shard: Shard | undefined, label: string, rel: string, { edition }: Frame): string {
  if (!shard) return ''
  return `<a rel="${rel}" href="${edition.base}older/${shard.name}/">${label}: ${periodOf(shard.name)}</a>`
}

function daysOf({ articles }: Shard, { base }: PressEdition): string {
  return groupByDay(articles)
    .map(({ date, articles: stories }) => {
      const lines = stories.map((article) => lineOf(article, base))
      return `<h2 class="day-name">${date ? showDay(date) : words.noDate}</h2><ul class="older-list">${lines.join('')}</ul>`
    })
    .join('')
}

function lineOf(article: Article, base: string): string {
  const { slug, headline, language, direction, sections, bylineText, authors } = article
  const lang = language === null ? '' : ` lang="${escapeHtml(language)}"`
  const byline = bylineText ?? showList(authors.map(({ name }) => name))
  const about = [sections[0], byline].filter((text) => text).join(' · ')
  const line = `<a href="${base}${pathOf.article(slug)}">${escapeHtml(headline)}</a>`
  return `<li${lang} dir="${direction}">${line}${about ? `<span>${escapeHtml(about)}</span>` : ''}</li>`
}

function page(title: string, about: string, path: string, main: string, { edition, assets }: Frame): string {
  const name = escapeHtml(edition.title)
  const canonical =
    edition.siteUrl === null ? '' : `<link rel="canonical" href="${addressIn(edition, path)}">`
  return [
    `<!doctype html><html lang="${words.language}" dir="${words.direction}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${assets.policy}">`,
    assets.faceTags,
    `<script>${EARLY_SCRIPT}</script>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
    `<meta name="description" content="${escapeHtml(about)}">`,
    `<title>${escapeHtml(title)} · ${name}</title>${canonical}<link rel="icon" href="${edition.base}icon.svg" type="image/svg+xml"><style>${assets.faces}</style><style>${STYLES.older}</style></head><body>`,
    `<div id="root"><header class="masthead"><div class="masthead-row"><p class="masthead-title"><a href="${edition.base}" dir="auto">${name}</a></p></div></header>`,
    `<main id="main"><header class="page-head"><h1>${escapeHtml(title)}</h1></header>${main}</main></div>`,
    ...assets.styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    '</body></html>\n',
  ].join('')
}
