/** The beginning of a selection with its texts, for who wants it on paper. */
import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Article } from '#edition/article.ts'
import { EVERYTHING, type Selection } from '#edition/selection.ts'
import type { ArticleText, OpenArticle } from './desk-messages.ts'
import { articleQuery, rowsQuery, textQuery } from './desk-query.ts'

export interface PaperStory {
  readonly article: Article
  /** `missing`: its text could not be had, and the rest is printed all the same. */
  readonly text: 'here' | 'coming' | 'missing'
}

/** Null until the selection is known. `keys` are the addresses of the sources. */
export function usePaper(
  keys: readonly string[],
  selection: Selection,
  most: number,
): readonly PaperStory[] | null {
  const { data: listed } = useQuery({ ...rowsQuery(keys, selection, 0, most), enabled: keys.length > 0 })
  const rows = listed?.rows
  const opened = useQueries({
    queries: (rows ?? []).map(({ slug }) => articleQuery(keys, slug, EVERYTHING)),
    combine: articlesIn,
  })
  const texts = useQueries({
    queries: (rows ?? []).map(({ id }, i) => {
      const address = opened[i]?.bodyAt ?? null
      return { ...textQuery(address ?? '', id), enabled: address !== null }
    }),
    combine: textsIn,
  })
  return useMemo(
    () => rows?.map((row, i) => storyOf(row, opened[i] ?? null, texts[i] ?? null)) ?? null,
    [rows, opened, texts],
  )
}

interface Fetched {
  readonly held: Article | null
  readonly isOver: boolean
}

function storyOf(row: Article, opened: Article | null, fetched: Fetched | null): PaperStory {
  if (opened === null) return { article: row, text: 'coming' }
  if (opened.bodyAt === null) return { article: opened, text: 'here' }
  const held = fetched?.held ?? null
  if (held === null) return { article: opened, text: fetched?.isOver ? 'missing' : 'coming' }
  const { bodyHtml, bodyText, bodyState } = held
  return { article: { ...opened, bodyHtml, bodyText, bodyState }, text: 'here' }
}

/** Outside, so that TanStack Query keeps the result while nothing has changed. */
function articlesIn(results: readonly { readonly data: OpenArticle | undefined }[]) {
  return results.map(({ data }) => (data?.kind === 'here' ? data.article : null))
}

type TextOf = Extract<ArticleText, { kind: 'text' }>['article']

function textsIn(results: readonly { readonly data: TextOf | undefined; readonly isError: boolean }[]) {
  return results.map(({ data, isError }) => ({ held: data ?? null, isOver: isError || data === null }))
}
