/** What is wrong with a document, in sentences for the person who publishes it. */
import type { WarningCode } from '#edition/article.ts'
import type { Problem } from './feed.ts'

const WORDS: Readonly<Record<WarningCode, string>> = {
  'id-missing': 'This article has no id, so its address was used. Give it an id that never changes.',
  'id-repeated': 'Another article has the same id. Give each article an id of its own.',
  'headline-derived': 'This article has no headline, so its first sentence stands in for one. Add a title.',
  'date-missing': 'This article has no date, so it is listed after all the others. Add date_published.',
  'date-unreadable': 'This date cannot be read. Write it as 2024-03-01T09:30:00Z.',
  'date-without-zone':
    'This date has a clock time but no time zone, so only the day is shown. Add the zone (as +01:00), or set "zone" for this source in edition.json.',
  'date-zone-unknown':
    'The time zone of this date is not known, so only the day is shown. Write the zone as a number, such as +01:00.',
  'date-in-future': 'This article is dated more than two days ahead. Check the date.',
  'updated-before-published':
    'This article was changed before it was published, by its dates, so the date of change is not used. Check date_modified.',
  'body-missing':
    'This article has no text, so readers are sent to the original. Add content_html or content_text.',
  'authors-not-a-list':
    'The authors are not a list of objects with names. Write them as [{"name": "Ada Byron"}].',
  'tags-not-a-list': 'The tags are not a list of words. Write them as ["Science", "Health"].',
  'address-unusable':
    'The address of this article is not a web address. Write it in full, beginning with https://.',
  'control-characters':
    'The text held characters that cannot be shown; they were taken out. Check how the text is exported.',
}

export function wordsFor(code: WarningCode): string {
  return WORDS[code]
}

const PLACES: Readonly<Record<WarningCode, string>> = {
  'id-missing': 'id',
  'id-repeated': 'id',
  'headline-derived': 'title',
  'date-missing': 'date_published',
  'date-unreadable': 'date_published',
  'date-without-zone': 'date_published',
  'date-zone-unknown': 'date_published',
  'date-in-future': 'date_published',
  'updated-before-published': 'date_modified',
  'body-missing': 'content_html',
  'authors-not-a-list': 'authors',
  'tags-not-a-list': 'tags',
  'address-unusable': 'url',
  'control-characters': 'title',
}

/** `item` counts from 1. */
export function problemFor(item: number, code: WarningCode, place: string = PLACES[code]): Problem {
  return { item, place, code, message: wordsFor(code) }
}

export function skippedProblem(item: number, code: 'item-not-an-object' | 'item-empty'): Problem {
  const message =
    code === 'item-empty'
      ? `Article ${item} was left out: it has no headline and no text. Add a title, content_html or content_text.`
      : `Entry ${item} of the list was left out: it is not an article in { }. Take it out, or write it as an object.`
  return { item, place: `items[${item - 1}]`, code, message }
}

/** Of the document as a whole. */
export function documentProblem(place: string, code: string, message: string): Problem {
  return { item: 0, place, code, message }
}
