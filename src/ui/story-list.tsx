/** Stories to go through one after another, by hand or by keys (app/story-keys.tsx). */
import type { ReactNode } from 'react'
import { words } from './words.ts'

export function StoryList({ children }: { readonly children: ReactNode }) {
  return (
    <div role="group" aria-label={words.articles} data-story-list="">
      {children}
    </div>
  )
}
