/** The sentences of the report on a source. The command line always says them in English. */
import { live } from './catalogue.ts'
import { count, counted } from './counted.ts'

const articles = (n: number) => counted(n, 'article', 'articles')

export const reportWords = live('report', {
  formats: {
    jsonfeed: 'JSON Feed',
    ninjs: 'IPTC ninjs',
    jsonld: 'schema.org JSON-LD',
    wordpress: 'WordPress REST posts',
    ghost: 'Ghost posts',
    rss: 'RSS',
    atom: 'Atom',
    rdf: 'RSS 1.0 (RDF)',
    'rss-in-json': 'RSS written as JSON',
    ans: 'Arc XP ANS',
    'apple-news': 'Apple News Format',
    guardian: 'Guardian Open Platform',
    newsapi: 'a news search service (NewsAPI)',
    ndjson: 'newline-delimited JSON, in a format of its own',
    generic: 'a list of articles in a format of its own',
  },
  labels: {
    format: 'Format',
    articles: 'Articles',
    sections: 'Sections',
    dates: 'Dates',
    bylines: 'Bylines',
    split: 'As split',
    pictures: 'Pictures',
    texts: 'Texts',
    languages: 'Languages',
  },
  empty: 'Readers see no articles from this source.',
  summary: (n: number, where: string, when: string) => `Readers see ${articles(n)} ${where}, ${when}.`,
  inSections: (n: number) => (n === 0 ? 'without sections' : `in ${counted(n, 'section', 'sections')}`),
  undated: 'undated',
  onDate: (date: string) => `of ${date}`,
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  between: (from: string, to: string) => `${from} to ${to}`,
  none: 'none',
  noSections: 'none: readers cannot filter by section',
  noLanguages: 'not named: give the feed a language, so that it is read aloud rightly',
  noDates: 'none: the articles are listed without order of time',
  articles: (n: number, skipped: number) =>
    skipped === 0
      ? count.format(n)
      : `${count.format(n)}, and ${counted(skipped, 'entry', 'entries')} left out`,
  dates: {
    exact: (n: number) => `${count.format(n)} with hour and time zone`,
    noZone: (n: number) => `${count.format(n)} with an hour but no zone, shown as days`,
    coarse: (n: number) => `${count.format(n)} with a day, month or year alone`,
    none: (n: number) => `${count.format(n)} without a date`,
  },
  bylinesOn: (n: number, all: number) => `on ${count.format(n)} of ${articles(all)}.`,
  noPeople: 'no people',
  people: (n: number, names: string) => `${counted(n, 'author', 'authors')}: ${names}`,
  credited: (names: string) => `credited: ${names}`,
  split: (byline: string, authors: string, credits: string) =>
    `“${byline}” → ${authors || 'nobody'}${credits && ` (credit: ${credits})`}`,
  pictures: (n: number, all: number, described: number) =>
    `with ${count.format(n)} of ${articles(all)}, ${count.format(described)} described for those who cannot see them`,
  texts: {
    full: (n: number) => `${count.format(n)} whole`,
    partial: (n: number) => `${count.format(n)} cut short, with a link to the original`,
    none: (n: number) => `${count.format(n)} missing, with a link to the original`,
    protected: (n: number) => `${count.format(n)} behind a sign-in`,
  },
  more: (n: number) => `${count.format(n)} more`,
})
