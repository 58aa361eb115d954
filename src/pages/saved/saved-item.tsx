/** A saved article: as the edition has it, or as it was when it was saved, where it is gone. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Listing, SavedMark } from '#device/marks/marks.ts'
import { readMoment } from '#edition/moment.ts'
import { EVERYTHING } from '#edition/selection.ts'
import { dayHere } from '#lib/calendar.ts'
import { articleQuery } from '#query/desk-query.ts'
import type { Edition } from '#query/use-edition.ts'
import { articleAddress } from '#route/address.ts'
import { showPartialDate } from '#ui/locale.ts'
import { marksWords } from '#ui/marks-words.ts'
import { Time } from '#ui/time.tsx'

interface SavedItemProps {
  readonly edition: Edition
  readonly mark: SavedMark & { readonly listing: Listing }
  readonly onRemove: () => void
}

export function SavedItem({ edition, mark, onRemove }: SavedItemProps) {
  const { listing, since } = mark
  const isGone = useIsGone(edition, listing.slug)
  const { section, headline, byline, date, url, language, direction } = listing
  const { moment } = readMoment(date)
  return (
    <article className="saved-item">
      <div lang={language ?? undefined} dir={direction}>
        {section && <p className="eyebrow">{section}</p>}
        <h3 className="headline">
          {isGone ? headline : <Link to={articleAddress(listing.slug)}>{headline}</Link>}
        </h3>
        <div className="story-foot">
          {byline && <span dir="auto">{byline}</span>}
          {moment && <Time moment={moment} show="all" />}
        </div>
      </div>
      <p className="hint">
        {isGone && <strong>{marksWords.gone} </strong>}
        {isGone && url && (
          <a href={url} rel="noopener noreferrer">
            {marksWords.original}
          </a>
        )}
        {!isGone && marksWords.savedOn(showPartialDate(dayHere(since)))}
      </p>
      <button type="button" className="quiet" aria-label={marksWords.removeOf(headline)} onClick={onRemove}>
        {marksWords.remove}
      </button>
    </article>
  )
}

/** False while it is not known. */
function useIsGone({ keys, loading, isBehind }: Edition, slug: string): boolean {
  const { data } = useQuery({ ...articleQuery(keys, slug, EVERYTHING), enabled: keys.length > 0 })
  return data?.kind === 'none' && loading.length === 0 && !isBehind
}
