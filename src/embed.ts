/** What other sites show in a frame. Without React, router and query cache: docs/decisions/0021. */

import { showEmbed } from '#pages/embed/show-embed.ts'
import type { HeldSource } from '#query/desk-messages.ts'
import '#ui/tokens.css'
import '#ui/themes.css'
import '#ui/scripts.css'
import '#ui/story-parts.css'
import '#pages/embed/embed.css'
import '#pages/embed/embedded-story.css'

const place = document.getElementById('embed')
if (!place) throw new Error('embed/index.html has no element with the id "embed".')

/** This script stands in a folder of the folder that the reader is published in. */
const script = import.meta.url
const folder = new URL('..', script).href

void showEmbed({ place, folder, query: location.search, keep })

/** Nothing is stored in somebody else's page that has not asked for it. */
async function keep(keys: readonly string[], sources: readonly HeldSource[]): Promise<void> {
  const { keepOffline } = await import('./embed-offline.ts')
  await keepOffline(folder, { keys, sources })
}
