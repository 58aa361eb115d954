/** The styles that each kind of page needs for its first paint, to stand in the page itself; the whole sheet comes after. */
import { createHash } from 'node:crypto'
import article from '#ui/article.css?inline'
import articleFoot from '#ui/article-foot.css?inline'
import base from '#ui/base.css?inline'
import body from '#ui/body.css?inline'
import bodyParts from '#ui/body-parts.css?inline'
import day from '#ui/day.css?inline'
import faces from '#ui/fallback-faces.css?inline'
import filter from '#ui/filter.css?inline'
import made from '#ui/made.css?inline'
import masthead from '#ui/masthead.css?inline'
import notes from '#ui/notes.css?inline'
import older from '#ui/older.css?inline'
import scripts from '#ui/scripts.css?inline'
import story from '#ui/story.css?inline'
import storyParts from '#ui/story-parts.css?inline'
import themes from '#ui/themes.css?inline'
import tokens from '#ui/tokens.css?inline'

const always = [faces, tokens, themes, base, masthead, storyParts]

export const STYLES = {
  list: [...always, filter, story, day, scripts, made].join(''),
  older: [...always, day, older].join(''),
  article: [...always, article, articleFoot, body, bodyParts, scripts, notes].join(''),
} as const

/** As a content policy names them: nothing else may stand between style tags. */
export const STYLE_HASHES: readonly string[] = Object.values(STYLES).map(
  (css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
)
