/** The signs of the share sheet, drawn on a grid of 24 for this reader: hints at a name that stands beside each. */
import type { ShareTarget } from '#edition/share-target.ts'

const BUBBLE =
  'M12 4.5c4.7 0 8.5 3 8.5 6.8s-3.8 6.8-8.5 6.8c-.9 0-1.8-.1-2.6-.3L5 20l1-3.8c-1.6-1.2-2.5-3-2.5-4.9 0-3.8 3.8-6.8 8.5-6.8Z'

export const NETWORK_SHAPES: Readonly<Record<ShareTarget, string>> = {
  email: 'M3.5 6h17v12h-17zM4 6.5l8 6.5 8-6.5',
  x: 'M5 4.5 19 19.5M19 4.5 5 19.5',
  facebook: 'M15.5 4.5H14a3 3 0 0 0-3 3v12.5M8 11.5h7',
  whatsapp: `${BUBBLE}M9 8.8c0 3.2 2.6 5.8 5.8 5.6l.7-1.6-2-1-.9 1c-.9-.4-1.6-1.2-2-2l.9-1-.8-1.8Z`,
  telegram: 'M20.5 4.5 3.5 11l5.5 2.3 2 6.2 3-4 4.5 3.5zM9 13.3l8-5.8',
  linkedin: 'M6 10v9M6 5.5v.5M11 19v-9m0 4.5c0-2.6 1.5-4.5 3.8-4.5 2.1 0 3.2 1.4 3.2 4V19',
  reddit:
    'M12 8.5c4.4 0 8 2.4 8 5.5s-3.6 5.5-8 5.5-8-2.4-8-5.5 3.6-5.5 8-5.5Zm0 0 1-4 4 1M9 13v.5m6-.5v.5m-6 2.5c1.8 1.2 4.2 1.2 6 0',
  bluesky:
    'M12 11C10.5 8 7.5 5 5 5c-2 0-1.5 3-1 5.5.4 2 2 3 4.5 2.5-2.5.5-3.5 2-2 3.800C8.5 19 10.8 17 12 14c1.2 3 3.5 5 5.5 2.8 1.5-1.8.5-3.3-2-3.8 2.5.5 4.1-.5 4.5-2.5.5-2.5 1-5.5-1-5.5-2.5 0-5.5 3-7 6Z',
  threads: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Zm0 0c0 4 4.5 4 4.5 0a8.5 8.5 0 1 0-3.5 6.9',
  mastodon:
    'M4.5 15.5c-.7-3.5-.7-8 1-9.5C8 4.2 16 4.2 18.5 6c1.7 1.5 1.5 6 1 8-2 3-8 2-11 1.5.5 3 3.5 3.5 6.5 3-3.5 2-9.5 1.5-10.5-3ZM8.5 12V9.5c0-2 3.5-2 3.5.5 0-2.5 3.5-2.5 3.5-.5V12',
  line: `${BUBBLE}M8.5 11.3h7`,
  kakaostory: 'M7 5v14M17 5l-7 7 7 7',
  instapaper: 'M7 4h10v16l-5-4-5 4z',
}

export const SHEET_SHAPES = {
  print: 'M7 9V4h10v5M7 17H4.5V9h15v8H17M7 14h10v6H7Z',
  copy: 'M10.5 13.5a3.5 3.5 0 0 0 5 0l3-3a3.54 3.54 0 0 0-5-5l-1 1m1 4a3.5 3.5 0 0 0-5 0l-3 3a3.54 3.54 0 0 0 5 5l1-1',
  done: 'm5 12.5 4.5 4.5L19 7.5',
  send: 'M4 12h15m-6-6 6 6-6 6',
  qr: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5M20 14v2.5M14 20h2.5M20 19.5v.5',
  cite: 'M10 7c-3 .8-4.5 2.8-4.5 6v4h4.5v-4.5H7M19 7c-3 .8-4.5 2.8-4.5 6v4H19v-4.5h-3',
  picture: 'M4 5h16v14H4zM4 16l4.5-4.5 4 4 3-3L20 16.5M15.5 8.5v.5',
  save: 'M12 4v11m-4-4 4 4 4-4M5 19.5h14',
} as const
