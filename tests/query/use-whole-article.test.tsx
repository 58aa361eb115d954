// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { textQuery } from '#query/desk-query.ts'
import { useWholeArticle } from '#query/use-whole-article.ts'
import { makeArticle } from '../edition/make-article.ts'

test('an article that is drawn again is the same article, so that its text is not made safe again', () => {
  const listed = makeArticle({ id: '1', bodyHtml: null, bodyAt: 'archive/pack.json' })
  const client = new QueryClient()
  client.setQueryData(
    textQuery('archive/pack.json', '1').queryKey,
    makeArticle({ id: '1', bodyHtml: '<p>It rained.</p>' }),
  )
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const { result, rerender } = renderHook(() => useWholeArticle(listed), { wrapper })
  const whole = () => (result.current.kind === 'whole' ? result.current.article : null)
  const first = whole()
  expect(first?.bodyHtml).toBe('<p>It rained.</p>')
  rerender()
  expect(whole()).toBe(first)
})
