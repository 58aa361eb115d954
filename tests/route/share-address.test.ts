import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SHARE_TARGETS } from '#edition/share-target.ts'
import { clip } from '#route/clip.ts'
import { weighAsSeen, weighOnThreads, weighOnX } from '#route/letter-weight.ts'
import { mailAddress } from '#route/mail-address.ts'
import { mastodonAddress, mastodonServer } from '#route/mastodon-address.ts'
import { NETWORKS, shareAddress } from '#route/share-address.ts'

const url = 'https://example.org/article/salt'
const parts = (address: string) => new URL(address).searchParams
const shared = (headline: string, standfirst: string | null = null) => ({ headline, standfirst, url })
const weightOnX = (text: string) =>
  [...new Intl.Segmenter('en').segment(text)].reduce((sum, { segment }) => sum + weighOnX(segment), 0)

describe('a post', () => {
  test('on X fills 280, of which the link takes 23 and Korean takes two a letter', () => {
    const text = parts(shareAddress('x', shared('소금'.repeat(200)))).get('text') ?? ''
    expect(text).toBe(`${'소금'.repeat(63)}소…`)
    expect(weightOnX(text) + 1 + 23).toBe(280)
    const exact = 'a'.repeat(256)
    expect(parts(shareAddress('x', shared(exact))).get('text')).toBe(exact)
    expect(parts(shareAddress('x', shared(`${exact}a`))).get('text')).toBe(`${'a'.repeat(254)}…`)
  })

  test('on Bluesky has 300 letters with its link, and never a part of one', () => {
    const text = parts(shareAddress('bluesky', shared('👩‍👩‍👧'.repeat(400)))).get('text') ?? ''
    expect([...new Intl.Segmenter('en').segment(text)]).toHaveLength(300)
    expect(text).toMatch(/^(?:👩‍👩‍👧)+… https:\/\/example\.org\/article\/salt$/u)
  })

  test('on Mastodon has 500 letters, of which a link is 23 however long it is', () => {
    const long = `${url}?${'a'.repeat(600)}`
    const address = mastodonAddress('mastodon.social', { ...shared('é'.repeat(600)), url: long })
    expect(parts(address ?? '').get('text')).toBe(`${'é'.repeat(475)}… ${long}`)
  })

  test('without a headline is the link alone', () => {
    expect(parts(mastodonAddress('mastodon.social', shared(' ')) ?? '').get('text')).toBe(url)
  })

  test('on X has emoji that count as two, however they are put together', () => {
    expect(['🧂', '👩‍👩‍👧', '🇰🇷', 'a', '소'].map(weighOnX)).toEqual([2, 2, 2, 1, 2])
  })

  test('on Mastodon goes to servers with a name as long as names may be, and no longer', () => {
    const name = (last: number) =>
      [...['a', 'b', 'c'].map((one) => one.repeat(63)), 'd'.repeat(last)].join('.')
    expect(mastodonServer(name(61))).toBe(name(61))
    expect(mastodonServer(name(62))).toBeNull()
  })

  test('on Threads counts an emoji by its bytes', () => {
    expect(weighOnThreads('👩‍👩‍👧')).toBe(18)
    const text = parts(shareAddress('threads', shared('🧂'.repeat(400)))).get('text') ?? ''
    expect(text).toBe(`${'🧂'.repeat(Math.floor((500 - url.length - 2) / 4))}…`)
  })

  test('on Bluesky keeps its headline beside a link of any length, which the app counts shortened', () => {
    const long = `${url}?${'a'.repeat(3000)}`
    expect(parts(shareAddress('bluesky', { ...shared('Salt'), url: long })).get('text')).toBe(`Salt ${long}`)
    const text = parts(shareAddress('bluesky', { ...shared('a'.repeat(300)), url: long })).get('text')
    expect(text).toBe(`${'a'.repeat(139)}… ${long}`)
  })

  test('elsewhere with a link that fills it is the link alone', () => {
    const long = `${url}?${'a'.repeat(3000)}`
    expect([...parts(shareAddress('threads', { ...shared('Salt'), url: long }))]).toEqual([['url', long]])
    expect(parts(mailAddress({ ...shared('Salt'), url: long })).get('body')).toBe(long)
  })

  test('has spaces that no network shows as plus signs', () => {
    for (const network of NETWORKS)
      expect(shareAddress(network, shared('Salt of the sea'))).not.toContain('+')
  })
})

test('nothing that stands in an article stops it from being shared, not even halves of letters', () => {
  const halves = fc.string({
    unit: fc.constantFrom('\uD83E', '\uDDC2', 'a', '소', '\r\n', '\0'),
    maxLength: 30,
  })
  fc.assert(
    fc.property(halves, fc.option(halves), halves, (headline, standfirst, link) => {
      const content = { headline, standfirst, url: link }
      for (const network of NETWORKS) expect(URL.canParse(shareAddress(network, content))).toBe(true)
      expect(URL.canParse(mastodonAddress('mastodon.social', content) ?? '')).toBe(true)
    }),
  )
})

describe('an e-mail', () => {
  test('holds headline, standfirst and link where they fit', () => {
    const mail = parts(mailAddress(shared('Salt', 'It is dear.')))
    expect(mail.get('subject')).toBe('Salt')
    expect(mail.get('body')).toBe(`Salt\r\n\r\nIt is dear.\r\n\r\n${url}`)
  })

  test('too long for mail programs loses the end of its standfirst, and nothing else', () => {
    const address = mailAddress(shared('Salt', 'Dear '.repeat(1000)))
    expect(address.length).toBeLessThanOrEqual(2000)
    expect(address.length).toBeGreaterThan(1950)
    expect(parts(address).get('subject')).toBe('Salt')
    expect(parts(address).get('body')).toMatch(/^Salt\r\n\r\nDear (?:Dear )+Dear…\r\n\r\nhttps:\S+salt$/)
  })

  test('is at most 2000 characters and ends with the whole link, whatever is in it', () => {
    const text = fc.string({ unit: 'binary', maxLength: 900 })
    fc.assert(
      fc.property(text, fc.option(text), (headline, standfirst) => {
        const address = mailAddress(shared(headline, standfirst))
        expect(address.length).toBeLessThanOrEqual(2000)
        expect(parts(address).get('body')?.endsWith(url)).toBe(true)
      }),
    )
  })
})

test('a text is cut between letters, and is at most as long as there is room', () => {
  const letters = fc.array(fc.constantFrom('a', ' ', '금', '👩‍👩‍👧', '🇰🇷', 'e\u0301', '\u200F'), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(letters, fc.integer({ min: -5, max: 45 }), (written, room) => {
      const text = written.join('')
      const clipped = clip(text, room, weighAsSeen)
      const seen = [...new Intl.Segmenter('en').segment(clipped)].map(({ segment }) => segment)
      const whole = [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment)
      expect(seen.length).toBeLessThanOrEqual(Math.max(0, room))
      if (clipped !== text) expect(whole.slice(0, -1)).toEqual(expect.arrayContaining(seen.slice(0, -1)))
    }),
  )
})

describe('the server that a reader types', () => {
  test('is taken as a plain host name, in any letters', () => {
    expect(mastodonServer(' Mastodon.Social ')).toBe('mastodon.social')
    expect(mastodonServer('münchen.social')).toBe('xn--mnchen-3ya.social')
  })

  test.each([
    '',
    'mastodon',
    'localhost',
    'https://mastodon.social',
    'mastodon.social/share',
    'mastodon.social:8080',
    'me@mastodon.social',
    'mastodon.social?x',
    'mastodon.social#x',
    'mastodon.social\\x',
    'masto don.social',
    '127.0.0.1',
    '0x7f.1',
    '[::1]',
    'mastodon..social',
    '.mastodon.social',
    'mastodon.social.',
    '-mastodon.social',
    'mastodon-.social',
    'a%2Fb.social',
    `${'a'.repeat(64)}.social`,
    `${'a.'.repeat(130)}social`,
    'xn--a.social',
    '\uD800.social',
    'javascript:alert(1)',
  ])('“%s” is refused', (typed) => {
    expect(mastodonServer(typed)).toBeNull()
    expect(mastodonAddress(typed, shared('Salt'))).toBeNull()
  })

  test('never leads anywhere but to that server', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.domain()), (typed) => {
        const server = mastodonServer(typed)
        if (server !== null) expect(new URL(mastodonAddress(typed, shared('Salt')) ?? '').host).toBe(server)
      }),
    )
  })
})

test('every name that edition.json has is a plain link or Mastodon', () => {
  expect([...NETWORKS, 'mastodon'].sort()).toEqual([...SHARE_TARGETS].sort())
})
