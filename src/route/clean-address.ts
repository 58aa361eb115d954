/** Addresses without what others have hung on them to follow a reader. */

/** Campaigns, ad networks, mailings and sessions; names that mean the same on every site. */
const FOLLOWING = new RegExp(
  `^(?:${[
    'utm_.*',
    '(?:fb|g|d|tw|tt|y|sc)clid|msclkid|li_fat_id|epik',
    'fb_(?:action_(?:ids|types)|ref|source)',
    'gclsrc|gbraid|wbraid|gad_source|gad_campaignid|_g[al]|_gac',
    'igsh(?:id)?|rdt_cid|twsrc|_kx|vero_id|wickedid|mkt_tok|_openstat|srsltid',
    '(?:pk|mtm|oly|bsft)_.*|mc_[ce]id|ck_subscriber_id|_hs(?:enc|mi)|hsctatracking',
    '(?:php|asp\\.?net_?|j)sess(?:ion)?_?id|session_?id',
  ].join('|')})$`,
  'i',
)

/** The query of an address, with its `?`. What stays is left to the letter; what follows the reader goes. */
export function withoutTracking(search: string): string {
  const parts = search.replace(/^\?/, '').split('&')
  const kept = parts.filter((part) => !isFollowing(part))
  if (kept.length === parts.length) return search
  return kept.length === 0 ? '' : `?${kept.join('&')}`
}

/** The same for a whole address; what cannot be read as one stays as it is. */
export function cleanAddress(address: string): string {
  const [, page = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? []
  if (page === '' && search === '') return address
  return page.replace(/;jsessionid=[^/]*/i, '') + withoutTracking(search) + hash
}

function isFollowing(part: string): boolean {
  const name = part.split('=')[0] ?? ''
  return FOLLOWING.test(decode(name))
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
