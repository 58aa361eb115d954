/** What is wrong with a document, in sentences for the person who publishes it. */
import type { WarningCode } from '#edition/article.ts'
import type { FieldNames } from './adapter.ts'
import { documentProblem } from './document-problem.ts'
import type { LeftOut } from './draft.ts'
import type { Problem } from './feed.ts'
import type { Remark } from './problem-list.ts'

type Sentence = (fields: FieldNames) => string

const WORDS: Readonly<Record<WarningCode, Sentence>> = {
  'id-missing': ({ id }) =>
    `This article has no id, so its address was used. Give it an id that never changes, as "${id}".`,
  'id-repeated': () => 'Another article has the same id. Give each article an id of its own.',
  'headline-derived': ({ headline }) =>
    `This article has no headline, so its first sentence stands in for one. Add "${headline}".`,
  'date-missing': ({ published }) =>
    `This article has no date, so it is listed after all the others. Add "${published}".`,
  'date-unreadable': () => 'This date cannot be read. Write it as 2024-03-01T09:30:00Z.',
  'date-of-collection': ({ published }) =>
    `This article says only when it was collected, so that day stands in for its date. Add "${published}".`,
  'date-without-zone': () =>
    'This date has a clock time but no time zone, so only the day is shown. Add the zone (as +01:00), or set "zone" for this source in edition.json.',
  'date-zone-unknown': () =>
    'The time zone of this date is not known, so only the day is shown. Write the zone as a number, such as +01:00.',
  'date-in-future': () => 'This article is dated more than two days ahead. Check the date.',
  'updated-before-published': ({ updated }) =>
    `This article was changed before it was published, by its dates, so the date of change is not used. Check "${updated}".`,
  'body-missing': ({ body }) =>
    `This article has no text, so readers are sent to the original. Add "${body}".`,
  'authors-not-a-list': ({ authors }) =>
    `The authors are not a list of objects with names. Write them as "${authors}": [{"name": "Ada Byron"}].`,
  'tags-not-a-list': ({ tags }) =>
    `The tags are not a list of words. Write them as "${tags}": ["Science", "Health"].`,
  'address-unusable': ({ url }) =>
    `The address of this article is not a web address. Write "${url}" in full, beginning with https://.`,
  'picture-not-included': () =>
    'A picture of this article is named but not included in the file, so it is left out. Export it with its full address, beginning with https://.',
  'parts-left-out': () =>
    'A part of this article is of a kind that cannot be shown here, so it is left out. Look at the article in the reader.',
  'text-too-long': () =>
    'This text is longer than a book, so only its beginning is shown. Look for pictures or data inside it, and export them as files.',
  'control-characters': () =>
    'The text held characters that cannot be shown; they were taken out. Check how the text is exported.',
}

const PLACES: Readonly<Record<WarningCode, keyof FieldNames>> = {
  'id-missing': 'id',
  'id-repeated': 'id',
  'headline-derived': 'headline',
  'date-missing': 'published',
  'date-unreadable': 'published',
  'date-of-collection': 'published',
  'date-without-zone': 'published',
  'date-zone-unknown': 'published',
  'date-in-future': 'published',
  'updated-before-published': 'updated',
  'body-missing': 'body',
  'authors-not-a-list': 'authors',
  'tags-not-a-list': 'tags',
  'address-unusable': 'url',
  'picture-not-included': 'body',
  'parts-left-out': 'body',
  'text-too-long': 'body',
  'control-characters': 'body',
}

const LEFT_OUT: Readonly<Record<LeftOut['leftOut'], (found: LeftOut, fields: FieldNames) => string>> = {
  'item-not-an-object': () => 'It is not an article in { }. Take it out, or write it as an object.',
  'item-empty': (_, { headline, body }) => `It has no headline and no text. Add "${headline}" or "${body}".`,
  'item-not-published': () => 'It is not published, by its own status. Publish it, then export again.',
  'item-embargoed': () => 'It is under embargo. It appears by itself once the embargo has passed.',
  'item-withdrawn': () => 'It was withdrawn by its publisher, and earlier versions of it go too.',
  'item-not-an-article': ({ kind }) =>
    `It is no article${kind === undefined ? '' : ` but of the kind "${kind.slice(0, 40)}"`}. Lectern shows articles only, so nothing needs mending.`,
}

export function inWords(remark: Remark, fields: FieldNames): Problem {
  const { item, headline, code, found, times } = remark
  const often = times === undefined ? {} : { times }
  if (found === undefined)
    return { item, headline, place: fields[PLACES[code]], code, message: WORDS[code](fields), ...often }
  const message = `This entry of the list was left out. ${LEFT_OUT[code](found, fields)}`
  return { item, headline, place: `items[${item - 1}]`, code, message, ...often }
}

export function tooManyItems(items: number): Problem {
  const message = `The file lists ${items} entries, more than can be read at once; only the first ones are here. Split it into pages that name each other as "next_url".`
  return documentProblem('items', 'too-many-items', message)
}
