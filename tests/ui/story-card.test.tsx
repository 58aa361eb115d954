// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { EVERYTHING } from '#edition/selection.ts'
import type { ShownStory } from '#ui/shown-story.ts'
import { Sought } from '#ui/sought.ts'
import { StoryCard } from '#ui/story-card.tsx'
import { instant, makeArticle } from '../edition/make-article.ts'

afterEach(cleanup)

const STORY = makeArticle({
  id: 'kilogram',
  slug: 'kilogram',
  headline: 'The Kilogram Lets Go',
  kicker: 'The Long Read',
  standfirst: 'It became a number.',
  sections: ['Science'],
  authors: [{ name: 'matthew' }],
  publishedAt: instant('2015-03-23T11:00:00Z'),
})
const HUES = new Map([['science', 3]])

/** A list with one card: says how often the card was drawn. */
function listOf(story: ShownStory) {
  const mark = vi.fn((text: string) => text)
  const sought = { mark, snippets: new Map<string, string>() }
  const cardOf = (one: ShownStory, of: number) => (
    <Sought value={sought}>
      <StoryCard article={one} selection={EVERYTHING} hues={HUES} shape="card" clock="all" at={1} of={of} />
    </Sought>
  )
  const { rerender } = render(cardOf(story, 50))
  const drawnAtFirst = mark.mock.calls.length
  return {
    answer: (one: ShownStory, of = 50) => rerender(cardOf(one, of)),
    drawnAgain: () => mark.mock.calls.length > drawnAtFirst,
  }
}

test('a story that the next answer brings once more is not drawn again', () => {
  const list = listOf(STORY)
  list.answer(structuredClone(STORY))
  expect(list.drawnAgain()).toBe(false)
})

test.each([
  [{ headline: 'The Kilogram Stays' }, 'The Kilogram Stays'],
  [{ standfirst: 'It is a number.' }, 'It is a number.'],
  [{ kicker: 'Explainer' }, 'Explainer'],
  [{ sections: ['Culture'] }, 'Culture'],
  [{ authors: [{ name: 'Ada Byron' }] }, 'By Ada Byron'],
  [{ bylineText: 'By our correspondent' }, 'By our correspondent'],
  [{ publishedAt: instant('2016-05-24T11:00:00Z') }, /24 May 2016/],
])('a story that was corrected is shown corrected: %j', (correction, shown) => {
  const list = listOf(STORY)
  expect(screen.queryByText(shown)).toBeNull()
  list.answer({ ...structuredClone(STORY), ...correction })
  expect(screen.getByText(shown).isConnected).toBe(true)
})

test('a story says that the length of its list is not known, until it is', () => {
  const list = listOf(STORY)
  list.answer(STORY, -1)
  expect(screen.getByRole('article').getAttribute('aria-setsize')).toBe('-1')
  list.answer(STORY, 51)
  expect(screen.getByRole('article').getAttribute('aria-setsize')).toBe('51')
})
