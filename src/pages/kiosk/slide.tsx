/** One story as a full screen: with its picture, or as a poster of its headline in the colour of its section. */
import type { CSSProperties } from 'react'
import type { Article } from '#edition/article.ts'
import { sectionSlug } from '#edition/section-key.ts'
import { Byline } from '#ui/byline.tsx'
import { Picture } from '#ui/picture.tsx'
import { SectionName } from '#ui/section-name.tsx'
import { Time } from '#ui/time.tsx'
import { useShownWhole } from './picture-fit.ts'
import { weightOf } from './tour-order.ts'
import './slide.css'

interface SlideProps {
  readonly story: Article
  readonly hues: ReadonlyMap<string, number>
  readonly when: 'gone' | 'here' | 'next'
  /** Milliseconds. */
  readonly stay: number
}

/** A teaser that is longer is cut by the style sheet, at the end of a line. */
const FEWEST = 18

export function Slide({ story, hues, when, stay }: SlideProps) {
  const { headline, standfirst, bodyText, image, sections, language, direction, publishedAt } = story
  const hue = sections[0] === undefined ? undefined : hues.get(sectionSlug(sections[0]))
  const teaser = standfirst ?? bodyText
  const dir = direction === 'auto' ? undefined : direction
  const place = useShownWhole()
  const letters = Math.max(FEWEST, weightOf(headline))
  return (
    <article
      className="slide"
      data-role={when}
      data-hue={hue}
      aria-hidden={when !== 'here'}
      lang={language ?? undefined}
      dir={dir}
      style={
        {
          '--letters': letters,
          '--stay': `${stay}ms`,
        } as CSSProperties /* React knows no custom properties */
      }
    >
      {image && (
        <div ref={place} className="slide-picture">
          <Picture picture={image} loading="eager" decorative sizes="60vw" />
        </div>
      )}
      <div className="slide-text">
        <div className="slide-inside">
          <SectionName article={story} hues={hues} />
          <h2 className="slide-headline" dir="auto">
            {headline}
          </h2>
          {teaser && (
            <p className="slide-standfirst" dir="auto">
              {teaser}
            </p>
          )}
          <div className="slide-line">
            <Byline article={story} />
            {publishedAt && <Time moment={publishedAt} />}
          </div>
        </div>
      </div>
    </article>
  )
}
