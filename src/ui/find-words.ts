/** Every word of the filters. They come with them. */
import { live } from './catalogue.ts'
import { count, counted } from './counted.ts'

const articles = (n: number) => counted(n, 'article', 'articles')

export const findWords = live('find', {
  title: 'Filters',
  close: 'Close filters',
  found: articles,
  showFound: (n: number) => (n === 0 ? 'Nothing found: back to the page' : `Show ${articles(n)}`),
  chosen: 'Chosen filters',
  counting: 'Counting',
  coming: (from: string, to: string) =>
    from === to ? `Still counting ${from}` : `Still counting ${from} to ${to}`,
  time: 'When',
  timeline: { year: 'Articles by year', month: 'Articles by month', day: 'Articles by day' },
  timelineHelp:
    'Arrow keys move, with Shift they take in a range, Enter chooses, plus looks nearer, minus farther.',
  zoom: 'How near to look',
  allYears: 'All years',
  bar: (date: string, n: number) => `${date}, ${articles(n)}`,
  readout: (date: string, n: number) => `${date}: ${articles(n)}`,
  /** The beginning is to be seen, and the end to be heard where there is no room for it. */
  monthsOf: (year: string): readonly [string, string] => ['Show months', `of ${year}`],
  daysOf: (month: string): readonly [string, string] => ['Show days', `of ${month}`],
  earlier: (date: string) => `Earlier: ${date}`,
  later: (date: string) => `Later: ${date}`,
  noDates: 'No article here has a date.',
  coarse: {
    year: (n: number) => `${count.format(n)} known less exactly than by year.`,
    month: (n: number) => `${count.format(n)} known only by their year.`,
    day: (n: number) => `${count.format(n)} known only by their month or year.`,
  },
  undated: (n: number) => `Without a date: ${count.format(n)}`,
  sections: 'Sections',
  allSections: 'All sections',
  fewerSections: 'Fewer sections',
  findSection: 'Find a section',
  noSection: (text: string) => `No section is called “${text}”.`,
  author: 'Author',
  authorHint: 'The beginning of any of their names',
  noAuthor: (text: string) => `Nobody here is called “${text}”.`,
  manyAuthors: (n: number) => `${count.format(n)} names begin like this. Choose one of them.`,
  suggestions: 'Suggestions',
  words: 'Words',
  wordsHint: '“exact phrase” · -without',
  find: 'Find',
  order: 'Order',
  orders: { newest: 'Newest first', oldest: 'Oldest first', relevance: 'Best match' },
  dates: 'Dates',
  presets: { today: 'Today', week: '7 days', month: '30 days', year: 'This year' },
  from: 'From',
  to: 'To',
  show: 'Show',
  dateHint: 'A year, a month or a day: 2015, 2015-03 or 2015-03-23',
  dateWrong: (text: string) => `“${text}” is not a date. Write 2015, 2015-03 or 2015-03-23.`,
  dateOrder: '“From” is later than “To”, so nothing can match.',
  shortcuts: 'Shortcuts',
  oneDay: 'One day',
})
