/** The names that home-made lists give to their fields. Case, `_`, `-` and spaces make no difference. */

import type { RawRecord } from '#format/fields.ts'
import { FIELD_NAMES, type FieldName } from './field-names.ts'

/** In order of preference. */
const ALIASES: Readonly<Record<FieldName, string>> = {
  id: 'id _id guid uuid uri identifier articleid',
  url: 'url link permalink href weburl canonicalurl sourceurl articleurl shareurl',
  headline: 'title headline name heading webtitle head hed articletitle',
  standfirst:
    'standfirst summary description shortdescription excerpt abstract lead dek subtitle blurb trailtext intro teaser subheadline deck',
  body: 'contenthtml bodyhtml html body content text article articlebody fulltext story maintext contenttext bodytext description',
  published:
    'datepublished published publishedat publishdate pubdate publicationdate date datetime createdat created timestamp begin firstpublished',
  updated: 'datemodified updated updatedat modified modifiedat lastmodified lastupdated',
  authors: 'authors author byline by creator writer writers reporter',
  section: 'section sections sectionname category categories desk topic channel rubric',
  kicker: 'kicker label overline',
  tags: 'tags keywords topics',
  image:
    'image imageurl urltoimage thumbnail thumbnailurl photo cover featureimage leadimage picture img images',
  language: 'language lang locale',
  collected: 'dateextracted crawledat fetched fetchedat datedownload datecrawled scrapedat retrievedat',
}

function foldKey(key: string): string {
  return key.replace(/[\s_\-.:$@]/g, '').toLowerCase()
}

/** Which of the source's keys holds which field, over a few of its items; `own` are the publisher's corrections. */
export function guessFields(
  sample: readonly RawRecord[],
  own: Readonly<Record<string, string>> = {},
): ReadonlyMap<FieldName, readonly string[]> {
  const keys = new Map<string, string>()
  for (const item of sample) {
    for (const [key, value] of Object.entries(item)) {
      if (value !== null && value !== '' && !keys.has(foldKey(key))) keys.set(foldKey(key), key)
    }
  }
  const guessed = new Map<FieldName, readonly string[]>()
  for (const field of FIELD_NAMES) {
    const corrected = Object.hasOwn(own, field) ? own[field] : undefined
    const known = ALIASES[field].split(' ').flatMap((alias) => keys.get(alias) ?? [])
    const found = corrected === undefined ? known : [corrected]
    if (found.length > 0) guessed.set(field, found)
  }
  return guessed
}
