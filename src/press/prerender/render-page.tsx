/** A page of the edition from the reader's own routes, as one response that can be read before any script has come. */

import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { App } from '#app/app.tsx'
import { loadPageCode } from '#app/pages.tsx'
import type { Article, Picture } from '#edition/article.ts'
import { newClient } from '#query/new-client.ts'
import type { Standing } from '#query/standing.ts'
import { standingEdition } from '#query/use-edition.ts'
import { EARLY_SCRIPT } from '#ui/early-script.ts'
import { heroOf } from '#ui/hero.ts'
import { words } from '#ui/words.ts'
import { headOf } from './head.ts'
import { listedArticle, openArticle } from './made-article.ts'
import { madeBody } from './made-body.ts'
import type { Frame, PageJob } from './page-job.ts'
import { speakAs } from './speak-as.ts'
import { STYLES } from './styles.ts'

/** Nothing is fetched while a page is made, so one client serves them all. */
const client = newClient()

export async function renderPage(job: PageJob, frame: Frame): Promise<string> {
  const { edition } = frame
  const { shows } = job
  // What each page would have asked for is never asked for, but would be kept.
  client.clear()
  await speakAs(edition.language)
  await loadPageCode(`/${job.path}`)
  const open = shows.kind === 'article' ? job.articles.find(({ slug }) => slug === shows.slug) : undefined
  const hero = open ? heroOf(open) : null
  const site = edition.siteUrl ?? `https://site.invalid${edition.base}`
  const text = open ? await madeBody(open, hero, site) : null
  const standing: Standing = {
    config: frame.config,
    total: frame.total,
    sections: frame.sections,
    zone: frame.zone,
    found: job.found,
    articles: job.articles.map((one) =>
      one === open ? { ...openArticle(one, text !== null), image: hero } : listedArticle(one),
    ),
  }
  const router = (reader: ReactNode) => (
    <StaticRouter basename={edition.base.replace(/\/$/, '')} location={edition.base + job.path}>
      {reader}
    </StaticRouter>
  )
  const html = renderToString(
    <App
      appAddress={site}
      client={client}
      standing={standing}
      openEdition={standingEdition}
      router={router}
      madeBody={(_: Article, __: Picture | null) => text ?? ''}
    />,
  )
  return document(job, frame, html, standing)
}

function iconLink({ edition, hasOwnIcon }: Frame): string {
  if (hasOwnIcon) return `<link rel="icon" href="${edition.base}icons/favicon-32.png" sizes="32x32">`
  return `<link rel="icon" href="${edition.base}icon.svg" type="image/svg+xml">`
}

/** React puts what belongs into the head before everything else. */
const HOISTED = /^(?:<(?:title)>[^<]*<\/title>|<link [^>]*>)+/

function document(job: PageJob, frame: Frame, html: string, standing: Standing): string {
  const { scripts, styles, words: spoken, faces, faceTags, policy } = frame.assets
  const preloads = (HOISTED.exec(html)?.[0] ?? '').replace(/<title>[^<]*<\/title>/g, '')
  return [
    `<!doctype html><html lang="${words.language}" dir="${words.direction}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    faceTags,
    `<script>${EARLY_SCRIPT}</script>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="theme-color" content="#fbf9f4" media="(prefers-color-scheme: light)">',
    '<meta name="theme-color" content="#151412" media="(prefers-color-scheme: dark)">',
    '<meta name="referrer" content="no-referrer">',
    headOf(job, frame),
    preloads,
    iconLink(frame),
    `<style>${faces}</style><style>${STYLES[job.shows.kind === 'article' ? 'article' : 'list']}</style>`,
    `</head><body><div id="root" data-made>${html.replace(HOISTED, '')}</div>`,
    // After the text: nothing that it needs is among them.
    ...styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    `<script type="application/json" id="standing">${JSON.stringify(standing).replace(/</g, '\\u003c')}</script>`,
    ...spoken.map((src) => `<link rel="modulepreload" href="${src}" fetchpriority="low">`),
    ...scripts.map((src) => `<script type="module" src="${src}" fetchpriority="low"></script>`),
    '</body></html>\n',
  ].join('')
}
