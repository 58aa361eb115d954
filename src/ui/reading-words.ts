/** The words of the pages behind the front, which come with them. */
import { count, counted } from './counted.ts'

const EMBEDS = {
  video: 'Video',
  audio: 'Recording',
  post: 'Post',
  map: 'Map',
  chart: 'Chart',
  document: 'Document',
  page: 'Page',
} as const

type EmbedKind = keyof typeof EMBEDS

export const readingWords = {
  minutes: (n: number) => `${count.format(n)} min read`,
  published: 'Published',
  updated: 'Updated',
  dateNoZone: 'The source gave the hour without a time zone, so only the day is shown.',
  share: 'Share article',
  shareTitle: 'Share this article',
  shareDevice: 'Share from this device',
  copy: 'Copy link',
  copied: 'The link is copied.',
  copyRefused:
    'This browser does not let the page copy. The address is selected below: copy it with the keyboard or a long press.',
  address: 'Address',
  original: 'Read it at the publisher',
  linked: 'The page that this links to',
  close: 'Close',
  networks: { email: 'E-mail', x: 'X', facebook: 'Facebook', whatsapp: 'WhatsApp', linkedin: 'LinkedIn' },
  moreIn: 'More in this selection',
  newer: 'Newer',
  older: 'Older',
  backToList: (n: number) => `Back to ${counted(n, 'article', 'articles')}`,
  noBody: 'This article’s text is not in the feed.',
  noBodyProtected: 'The publisher keeps this article’s text behind a sign-in.',
  textMissing: 'The text of this article could not be loaded.',
  cutShort: 'The source gives only the beginning of this text.',
  notes: { correction: 'Correction', backstory: 'About this story' },
  olderPosts: (n: number) => counted(n, 'more post', 'more posts'),
  attachments: 'Files',
  articlesBy: 'Articles by',
  noArticle: 'There is no article at this address',
  noArticleHint: 'It may have moved, or the address may be mistyped. These headlines come nearest:',
  noAuthor: 'No article here is by that author',
  skipped: (n: number) =>
    `${counted(n, 'entry', 'entries')} ${n === 1 ? 'was' : 'were'} left out; the report says why.`,
  aboutTitle: 'About this edition',
  sourcesTitle: 'Sources',
  sourceLine: (name: string, n: number) => `${name}: ${counted(n, 'article', 'articles')}`,
  reportTitle: (name: string) => `What was found in ${name}`,
  findings: (n: number) => counted(n, 'remark', 'remarks'),
  aboutReader: 'This is a Lectern edition. It keeps nothing about you and sends nothing anywhere.',
  embed: (kind: EmbedKind, host: string) => `${EMBEDS[kind]}: ${host}`,
  bodyImage: 'Picture',
  openPicture: (host: string) => `Open the picture at ${host}`,
  bodyTable: 'Table',
} as const
