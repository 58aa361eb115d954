/** Finds its place on the page and mounts the reader there, or brings to life what the press has put there. */
import { type ReactNode, StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from '#app/app.tsx'
import { firstWords } from '#app/first-words.ts'
import { loadPageCode } from '#app/pages.tsx'
import { watchForLoss } from '#device/offline/chunk-loss.ts'
import { standingInPage } from '#device/standing-in-page.ts'
import { newClient } from '#query/new-client.ts'
import type { Standing } from '#query/standing.ts'
import { answersAt, askAnew } from '#source/ask-anew.ts'
import '#ui/fonts.css'
import '#ui/tokens.css'
import '#ui/themes.css'
import '#ui/base.css'
import '#ui/masthead.css'
import '#ui/filter.css'
import '#ui/story-parts.css'
import '#ui/story.css'
import '#ui/day.css'
import '#ui/scripts.css'
import '#ui/article.css'
import '#ui/article-foot.css'
import '#ui/body.css'
import '#ui/body-parts.css'
import '#ui/notes.css'
import '#ui/notice.css'
import '#ui/sheet.css'
import '#ui/print.css'
import '#ui/whole.css'

const place = document.getElementById('root')
if (!place) throw new Error('There is no #root.')

/** This script stands in a folder of the folder that the reader is published in. */
const script = import.meta.url
const appAddress = new URL('..', script).href
// Written by our own press into our own page, beside the script that reads it.
const standing = standingInPage() as Standing | null

const reader = (
  <StrictMode>
    <App appAddress={appAddress} client={newClient()} standing={standing} router={inBrowser} />
  </StrictMode>
)

function inBrowser(children: ReactNode) {
  return (
    <BrowserRouter useTransitions={false} basename={new URL(appAddress).pathname.replace(/\/$/, '')}>
      {children}
    </BrowserRouter>
  )
}

// Here, since any other part may be the one that is lost.
watchForLoss({ answers: () => answersAt(appAddress), askAnew })
const isSpoken = firstWords(standing !== null)
if (standing === null) isSpoken.catch(() => undefined).then(() => createRoot(place).render(reader))
else
  Promise.all([loadPageCode(location.pathname), isSpoken]).then(
    () => bringToLife(place),
    // Without its code or its words the page is still there to be read, and its links lead on.
    () => undefined,
  )

/** In small steps, between which the page still answers. */
function bringToLife(made: HTMLElement): void {
  startTransition(() => {
    hydrateRoot(made, reader)
  })
}
