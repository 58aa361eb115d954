/** Names for addresses, in the letters that the publisher uses. */

const LONGEST = 80

/** Letters and numbers of every script, lower case, joined by hyphens; empty where there are none. Idempotent. */
export function slugify(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/['’]|\p{Variation_Selector}/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-/, '')
  if (!/[\p{L}\p{N}]/u.test(words)) return ''
  // A cut through a surrogate pair would leave half a letter.
  return words
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/-$/, '')
}

/**
 * Six base-36 characters that are the same for the same text everywhere. Of the number behind them the lowest bits are always zero,
 * because it is larger than doubles are exact: there are about a million different ones. It stays so, for addresses and ids hang on it.
 */
export function shortHash(text: string): string {
  let [low, high] = [0x811c9dc5, 0x01000193]
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x5bd1e995) ^ (low >>> 15)
  }
  const number = (low >>> 0) + (high >>> 0) * 4294967296
  return (number % 36 ** 6).toString(36).padStart(6, '0')
}
