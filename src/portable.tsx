/** The reader inside a single file: its edition is in the page, and its addresses stand behind the hash. */
// First, as in the other readers: what later parts say of the same element holds.
import '#ui/portable-fonts.css'
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

import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { HashRouter } from 'react-router'
import { App } from '#app/app.tsx'
import { firstWords } from '#app/first-words.ts'
import { followInside } from '#device/follow-inside.ts'
import { textInPage } from '#device/standing-in-page.ts'
import { type Held, hold } from '#query/held-desk.ts'
import { newClient } from '#query/new-client.ts'

const place = document.getElementById('root')
if (!place) throw new Error('The file has no element with the id "root".')

// Written by our own press into this very file.
hold(textInPage('edition') as Held)
followInside()
firstWords(false).then(() =>
  createRoot(place).render(
    <StrictMode>
      <App appAddress={location.href.split('#')[0] ?? ''} client={newClient()} router={behindHash} />
    </StrictMode>,
  ),
)

function behindHash(reader: ReactNode) {
  return <HashRouter useTransitions={false}>{reader}</HashRouter>
}
