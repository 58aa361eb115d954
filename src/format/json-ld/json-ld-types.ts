/** The schema.org types that are articles (schema.org/Article and every type below it). */

const ARTICLE_TYPES = new Set(
  (
    'article newsarticle opinionnewsarticle analysisnewsarticle reportagenewsarticle reviewnewsarticle backgroundnewsarticle ' +
    'askpublicnewsarticle advertisercontentarticle satiricalarticle scholarlyarticle medicalscholarlyarticle techarticle ' +
    'apireference report socialmediaposting blogposting liveblogposting discussionforumposting'
  ).split(' '),
)

/** `NewsArticle`, `schema:NewsArticle` or `https://schema.org/NewsArticle`, alone or in a list: the bare names. */
export function typeNames(type: unknown): readonly string[] {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type]
  return types.filter((one) => typeof one === 'string').map((one) => one.split(/[/:#]/).at(-1) ?? one)
}

/** In any case: newsrooms write `newsArticle` too. */
export function isArticleType(type: unknown): boolean {
  return typeNames(type).some((name) => ARTICLE_TYPES.has(name.toLowerCase()))
}
