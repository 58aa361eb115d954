/** Finds its place on the page and mounts the reader there. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '#app/app.tsx'
import { newClient } from '#query/new-client.ts'
import '#ui/fonts.css'
import '#ui/tokens.css'
import '#ui/base.css'
import '#ui/masthead.css'
import '#ui/filter.css'
import '#ui/story.css'
import '#ui/day.css'
import '#ui/scripts.css'
import '#ui/article.css'
import '#ui/body.css'
import '#ui/notes.css'
import '#ui/notice.css'
import '#ui/sheet.css'
import '#ui/print.css'

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no element with the id "root".')

const appAddress = new URL(import.meta.env.BASE_URL, location.origin).href
createRoot(place).render(
  <StrictMode>
    <App appAddress={appAddress} client={newClient()} />
  </StrictMode>,
)
