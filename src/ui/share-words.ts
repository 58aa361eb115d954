/** The words of the share sheet, which come with it. */
import type { ShareTarget } from '#edition/share-target.ts'
import type { CitationStyle } from '#route/citation.ts'
import { live } from './catalogue.ts'
import { count, counted } from './counted.ts'

/** Names are not translated. */
const NETWORKS: Readonly<Record<ShareTarget, string>> = {
  email: 'E-mail',
  x: 'X',
  facebook: 'Facebook',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  linkedin: 'LinkedIn',
  reddit: 'Reddit',
  bluesky: 'Bluesky',
  threads: 'Threads',
  mastodon: 'Mastodon',
  line: 'LINE',
  kakaostory: 'KakaoStory',
  instapaper: 'Instapaper',
}

const STYLES: Readonly<Record<CitationStyle, string>> = {
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago',
  bibtex: 'BibTeX',
  wikipedia: 'Wikipedia',
}

export const shareWords = live('share', {
  networks: NETWORKS,
  styles: STYLES,
  titles: {
    article: 'Share this article',
    passage: 'Share this passage',
    selection: 'Share this selection',
    edition: 'Share this edition',
  },
  what: 'What to share',
  choices: {
    article: 'The article here',
    original: 'At its publisher',
    passage: 'The passage',
    selection: 'This selection',
    edition: 'The whole edition',
    feed: 'Its feed',
    file: 'As one file',
  },
  feedOf: (name: string) => `Feed: ${name}`,
  selection: (what: string, n: number) => `${what}, ${counted(n, 'article', 'articles')}`,
  feedHint: 'The address to give a feed reader.',
  fileHint: 'One file to download, to carry and to open without a network.',
  quoted: (quote: string) => `“${quote}”`,
  address: 'Address',
  copy: 'Copy link',
  copied: 'The link is copied.',
  copyRefused:
    'This browser does not let the page copy. The address is selected above: copy it with the keyboard or a long press, or scan the code below.',
  carried:
    'This edition is a file on this device, and a link to it opens nowhere else. To hand it on, hand on the file.',
  device: 'Share from this device',
  sendTo: 'Send it to',
  framed:
    'This page stands in a frame of another page, which may not let these open. The link can be copied all the same.',
  server: 'Your Mastodon server',
  serverHint: 'Such as mastodon.social. It is kept on this device and sent nowhere.',
  serverWrong: 'That is not the name of a server. It looks like mastodon.social.',
  serverGo: 'Go on to Mastodon',
  serverIs: (server: string) => `Mastodon: ${server}`,
  change: 'Change',
  serverChange: 'Change your Mastodon server',
  serverKept: (server: string) =>
    `${server} is opening in a new tab. If it does not, follow the link Mastodon.`,
  qr: 'QR code',
  qrOf: (address: string) => `QR code of ${address}`,
  qrTooLong: (letters: number) =>
    `The address is ${count.format(letters)} characters long, more than a QR code can hold.`,
  qrFailed: 'The QR code could not be drawn, because its part of this reader did not load.',
  qrSave: 'Download as SVG',
  print: 'Print it as a newspaper',
  cite: 'Cite',
  copyCitation: (style: string) => `Copy the ${style} citation`,
  copyShort: 'Copy',
  citationCopied: (style: string) => `The ${style} citation is copied.`,
  citationRefused: (style: string) =>
    `This browser does not let the page copy. The ${style} citation is selected: copy it with the keyboard or a long press.`,
  embed: 'Embed',
  embedHint: 'Paste this line into a page of yours. It loads no script into your page and follows nobody.',
  embedCode: 'HTML to embed it',
  embedCopy: 'Copy the code',
  embedCopied: 'The code is copied.',
  embedRefused:
    'This browser does not let the page copy. The code is selected: copy it with the keyboard or a long press.',
  embedPreview: 'How it will look',
  embedTitle: (headline: string, edition: string) => `${headline} – ${edition}`,
  kiosk: 'Point the camera of your phone at the code to take this with you.',
  picture: 'Picture of the quote',
  pictureOf: (quote: string, source: string) => `The words “${quote}”, from ${source}`,
  sourceOf: (byline: string, edition: string) => [byline, edition].filter(Boolean).join(' · '),
  pictureSave: 'Download the picture',
  pictureShare: 'Share the picture',
  pictureFailed: 'This browser could not make a picture of it.',
  pictureNotShared: 'This device did not take the picture. Download it and share it from there.',
  saved: (name: string) => `${name} is in the downloads of this device.`,
  savedInFrame: (name: string) =>
    `${name} was handed to the browser. Inside a frame it may not be allowed to save it; open this page on its own if nothing comes.`,
  close: 'Close',
  passage: 'Share this passage',
  passageTools: 'The selected passage',
  passageHint: 'Passage selected. Press S to share it.',
  arrived: 'The quoted passage is marked in the text.',
  gone: 'The quoted passage is no longer in this text.',
})
