/** Whose turn it is on a screen with fewer places than stories. What has just come goes first, and nobody is moved for it. */

interface Told {
  readonly slug: string
}

export interface Showing<Story extends Told> {
  /** Counts the changes. */
  readonly turn: number
  /** One for each place; fewer where there are no more. */
  readonly shown: readonly Story[]
  /** When each story was last put up; those that are gone from the edition are forgotten. */
  readonly told: ReadonlyMap<string, number>
}

export function firstShowing<Story extends Told>(stories: readonly Story[], places: number): Showing<Story> {
  const shown = stories.slice(0, places)
  return { turn: 0, shown, told: new Map(shown.map(({ slug }) => [slug, 0])) }
}

/** One place after the other gets another story, if there is one that is not on the screen already. */
export function nextShowing<Story extends Told>(
  { turn, shown, told }: Showing<Story>,
  stories: readonly Story[],
): Showing<Story> {
  const place = gonePlace(shown, stories) ?? turn % Math.max(1, shown.length)
  const next = nextStory(stories, shown, told)
  if (!next) return { turn: turn + 1, shown, told }
  const here = new Set(stories.map(({ slug }) => slug))
  const kept = [...told].filter(([slug]) => here.has(slug))
  return {
    turn: turn + 1,
    shown: shown.length === 0 ? [next] : shown.map((story, i) => (i === place ? next : story)),
    told: new Map([...kept, [next.slug, turn + 1]]),
  }
}

/** Never told before, the newest first; then whose last time is longest ago. Null where all are on the screen. */
export function nextStory<Story extends Told>(
  stories: readonly Story[],
  shown: readonly Story[],
  told: ReadonlyMap<string, number>,
): Story | null {
  const onScreen = new Set(shown.map(({ slug }) => slug))
  const waiting = stories.filter(({ slug }) => !onScreen.has(slug))
  const since = ({ slug }: Story) => told.get(slug) ?? -1
  return waiting.reduce<Story | null>(
    (first, story) => (first === null || since(story) < since(first) ? story : first),
    null,
  )
}

/** As they are told now: a headline may have been put right meanwhile. */
export function asTold<Story extends Told>(
  shown: readonly Story[],
  stories: readonly Story[],
): readonly Story[] {
  const here = new Map(stories.map((story) => [story.slug, story]))
  return shown.map((story) => here.get(story.slug) ?? story)
}

/** A story that has been taken out of the edition goes first. */
function gonePlace<Story extends Told>(shown: readonly Story[], stories: readonly Story[]): number | null {
  const here = new Set(stories.map(({ slug }) => slug))
  const place = shown.findIndex(({ slug }) => !here.has(slug))
  return place < 0 ? null : place
}
