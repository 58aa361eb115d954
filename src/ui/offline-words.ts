/** The words of reading without a network, which come when the page is alive. */
import { live } from './catalogue.ts'
import { count, counted } from './counted.ts'

const articles = (n: number) => counted(n, 'article', 'articles')

export const offlineWords = live('offline', {
  title: 'Offline reading',
  updated: (time: string) => `Updated ${time}`,
  offlineSince: (since: string, from: string | null) =>
    from === null
      ? `Offline since ${since}.`
      : `Offline since ${since}. You are reading the edition of ${from}.`,
  newStories: (n: number) => counted(n, 'new story', 'new stories'),
  show: 'Show',
  hide: 'Hide',
  updateReady: 'A new version of this reader is ready.',
  updateNow: 'Use it now',
  updateTaken: 'Another tab has gone over to a new version. This one goes on as it is.',
  loadAgain: 'Load again',
  full: 'This device has no room for more. What was stored before can still be read.',
  memory: 'Nothing is stored here; reading goes on from memory while this page is open.',
  here: 'On this device',
  stored: {
    whole: (n: number, size: string) =>
      `The whole edition is on this device: ${articles(n)}, ${size}. It can all be read without a network.`,
    part: (n: number, all: number, size: string) =>
      `${count.format(n)} of ${articles(all)} are on this device, ${size}. The others need the network.`,
    feeds: (n: number, size: string) =>
      `The edition is on this device: ${articles(n)}, ${size}. It can be read without a network.`,
    none: 'This edition is not on this device yet.',
    looking: 'Looking at what is stored here',
  },
  why: {
    insecure: 'Browsers store pages for offline reading only from addresses that begin with https.',
    unsupported: 'This browser cannot store pages for offline reading.',
    refused:
      'This browser does not let this page store anything: it is in a private window or inside a frame.',
    failed:
      'The reader could not be stored: a file on the server was missing or not the right one, or there was no room. It is tried again at the next visit.',
  },
  elsewhere: (n: number) =>
    `${counted(n, 'source', 'sources')} of this edition ${n === 1 ? 'stands' : 'stand'} on another host and cannot be stored.`,
  filters: {
    whole: 'Filters and search look at everything.',
    part: 'Without a network, filters and search look at what is on this device.',
  },
  make: 'Make available offline',
  what: 'How much',
  extents: {
    little: 'The newest part',
    whole: (n: number, size: string) => `The whole edition: ${articles(n)}, ${size}`,
    days: 'The last days',
    selection: 'What is selected now',
  },
  extentSizes: (n: number, size: string) => `${articles(n)}, ${size}`,
  days: 'Days',
  pictures: 'With pictures',
  picturesHint:
    'Pictures of this host only, in all their sizes. They can be many times as large as the texts.',
  progress: (n: number, all: number, size: string, allSize: string) =>
    `${count.format(n)} of ${articles(all)}, ${size} of about ${allSize}`,
  timeLeft: (time: string) => `about ${time} left`,
  pause: 'Pause',
  resume: 'Go on',
  cancel: 'Cancel',
  paused: 'Paused. What has come so far can be read.',
  done: 'Everything that was asked for is on this device.',
  short: (n: number) => `${counted(n, 'file', 'files')} could not be stored.`,
  shortNews: 'A newer edition came in the meantime. Try again to have it whole.',
  failures: {
    unreachable: 'The server did not answer.',
    wrong: 'The server gave something else.',
    full: 'There was no room for it.',
  },
  retry: 'Try again',
  device: 'This device',
  room: (used: string, all: string) => `${used} in use of about ${all} that this browser allows.`,
  persisted: 'The browser has promised to keep what is stored.',
  notPersisted: 'The browser may throw away what is stored when the device runs short of room.',
  persist: 'Ask the browser to keep it',
  persistRefused: 'The browser did not promise it. Adding this page to the home screen often helps.',
  list: 'What is stored',
  listItem: (n: number, size: string) => (n === 0 ? size : `${articles(n)}, ${size}`),
  remove: 'Remove',
  removeOf: (what: string) => `Remove ${what}`,
  removeAll: 'Remove everything',
  removed: 'Removed from this device.',
  settings: 'Settings of the edition',
  beside: 'Index and lists of names',
  picturesStored: 'Pictures',
  noDate: 'Without a date',
  check: 'Self-check for publishers',
  checkHint: 'What to send along when something does not work offline.',
  checks: {
    worker: 'Service worker',
    shell: 'Files of the reader',
    edition: 'Edition',
    sources: 'Sources',
    storage: 'Room',
    persisted: 'Kept for good',
    heard: 'Server last answered',
    version: 'Version',
    address: 'Address',
    browser: 'Browser',
  },
  active: 'active',
  yes: 'yes',
  no: 'no',
  never: 'never',
  of: (n: number, all: number) => `${count.format(n)} of ${count.format(all)}`,
  copy: 'Copy the report',
  copied: 'The report is copied.',
  copyRefused: 'This browser does not let the page copy. The report can be selected above.',
  carried: 'This edition is one file, and all of it is in there. It needs no network at all.',
})
