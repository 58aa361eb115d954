/**
 * A page that the press has made comes to life in two steps. First it must be what the press wrote, to the letter; once it
 * is alive, it settles on this reader's clock, device and history. False until then, and always while the press writes.
 */
import { createContext, useContext } from 'react'
import type { Article, Picture } from '#edition/article.ts'

export const Settled = createContext(true)

export function useSettled(): boolean {
  return useContext(Settled)
}

/** Gives the finished text of an article to the press; whoever brings the page to life finds it there and adds nothing. */
export const MadeBody = createContext<(article: Article, hero: Picture | null) => string>(() => '')
