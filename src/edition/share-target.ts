/** Where an article can be shared to, by the names that edition.json has for it; in the order of the sheet. */
export const SHARE_TARGETS = [
  'email',
  'x',
  'facebook',
  'whatsapp',
  'telegram',
  'linkedin',
  'reddit',
  'bluesky',
  'threads',
  'mastodon',
  'line',
  'kakaostory',
  'instapaper',
] as const

export type ShareTarget = (typeof SHARE_TARGETS)[number]
