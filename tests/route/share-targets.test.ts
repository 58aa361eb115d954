import { describe, expect, test } from 'vitest'
import { SHARE_TARGETS, type ShareTarget } from '#edition/share-target.ts'
import { mastodonAddress } from '#route/mastodon-address.ts'
import { isNetwork, shareAddress } from '#route/share-address.ts'
import type { ShareContent } from '#route/share-content.ts'
import { fillShareTemplate } from '#route/share-template.ts'

const TEMPLATES = [
  'https://service.example/add?u={url}&t={title}&d={text}',
  'mailto:desk@paper.example?subject={title}&body={url}',
]
const HEADLINES: Readonly<Record<string, string>> = {
  plain: 'Salt is dear',
  'with quotation marks': 'Salt is “dear”, \'she\' said: "so?"',
  'with the signs of addresses': 'R&D: 50 % of a+b=c #1 / ? ; <b> \\ {url}',
  'with line breaks': 'Salt\r\nBcc: someone@example.org\n\tis\u2028dear',
  'with emoji': '🧂 👩‍👩‍👧 🇰🇷 1️⃣ dear',
  'with right-to-left marks': '\u200Fالملح غالٍ\u200E (salt) \u2067غال\u2069',
  'in Korean': '소금값, 사상 처음으로 “두 배” 올라',
  'of 400 letters': `${'Salt and '.repeat(44)}dear`,
  'of 400 letters in Korean': '소금'.repeat(200),
  'of 400 emoji': '👩‍👩‍👧'.repeat(400),
  'with half a letter': '\uD83E salt \uDDC2 dear \uD83E',
  'with control characters': 'Salt\u0007 is\u001B dear',
  'of nothing to see': ' \n ',
}
const LINKS: Readonly<Record<string, string>> = {
  'a plain link': 'https://example.org/article/salt',
  'a link to a passage': 'https://example.org/article/a%20b?section=a&b=ü+1%26#/x:~:text=a%2Cb',
  'a long link': `https://example.org/article/${'long-'.repeat(60)}`,
}

/** Networks that show what stands at the link, and take no words with it. */
const LINK_ONLY: readonly ShareTarget[] = ['facebook', 'linkedin', 'kakaostory']

function addressesOf(content: ShareContent): readonly (readonly [string, string])[] {
  const known = SHARE_TARGETS.map((target) => {
    const address = isNetwork(target)
      ? shareAddress(target, content)
      : mastodonAddress('mastodon.social', content)
    return [target, address ?? ''] as const
  })
  return [...known, ...TEMPLATES.map((each) => [each, fillShareTemplate(each, content) ?? ''] as const)]
}

/** As a reader sees it: one line, half letters mended, control characters gone. */
function seen(headline: string): string {
  return headline
    .replace(/(?!\s)\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whole, or its beginning with an ellipsis. */
function isShown(headline: string, shown: string): boolean {
  const whole = seen(headline)
  if (shown === whole) return true
  const kept = shown.replace(/…$/, '')
  const letters = [...new Intl.Segmenter('en').segment(whole)].map(({ segment }) => segment)
  const lengths = letters.map((_, i) => letters.slice(0, i).join('').trimEnd())
  return shown.endsWith('…') && kept !== '' && lengths.includes(kept)
}

describe.each(Object.entries(HEADLINES))('a headline %s', (_, headline) => {
  test.each(Object.entries(LINKS))('is shared with %s by every target', (_, url) => {
    for (const [target, address] of addressesOf({ headline, standfirst: 'Half of it.', url })) {
      expect(address, target).toMatch(/^(?:https:\/\/[a-z\d.-]+\/|mailto:)/)
      const values = [...new URL(address).searchParams.values()]
      // Alone, or at the end of a text.
      const links = values.filter(
        (value) => value === url || (/\s/.test(value.at(-url.length - 1) ?? '') && value.endsWith(url)),
      )
      expect(links, target).toHaveLength(1)
      if (seen(headline) === '' || LINK_ONLY.some((only) => only === target)) continue
      const texts = values.map((value) =>
        value.endsWith(url) ? value.slice(0, -url.length).trimEnd() : value,
      )
      const found = texts.flatMap((text) => text.split('\r\n\r\n')).some((text) => isShown(headline, text))
      expect(found, `${target}: ${address}`).toBe(true)
    }
  })
})

test('a link too long for every post is still passed on whole', () => {
  const url = `https://example.org/${'a'.repeat(3000)}`
  for (const [target, address] of addressesOf({ headline: 'Salt', standfirst: null, url })) {
    expect(decodeURIComponent(address), target).toContain(url)
  }
})
