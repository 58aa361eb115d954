// @vitest-environment jsdom
/** Where links, pictures and articles may lead, over sixty addresses; `//host` is one on the web, as everywhere on the web. */
import { describe, expect, test } from 'vitest'
import { readDocument } from '#format/detect.ts'
import { shareAddress } from '#route/share-address.ts'
import { render } from './inspect.ts'

/** Of no use anywhere: a script, a document of its own, something on the machine, or no address at all. */
const NOWHERE = [
  ...['', ' ', '\u0001', '\t\n', '\u00a0', '\ufeff', ' \u0002\u001f'].map(
    (before) => `${before}javascript:alert(1)`,
  ),
  'JAVASCRIPT:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\rscript:alert(1)',
  'javascript\t:alert(1)',
  'javascript:\u2028alert(1)',
  'javascript://paper.example/%0aalert(1)',
  'javascript:/*https://paper.example/*/alert(1)',
  'vbscript:msgbox(1)',
  'livescript:alert(1)',
  'mocha:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:text/xml,<x/>',
  'data:application/xhtml+xml,<x/>',
  'data:,alert(1)',
  'DATA:text/html,x',
  'blob:https://paper.example/1',
  'filesystem:https://paper.example/temporary/1',
  'file:///etc/passwd',
  'file://server/share',
  'about:blank',
  'about:srcdoc',
  'view-source:https://paper.example/',
  'chrome://settings',
  'chrome-extension://abc/x.html',
  'ms-settings:privacy',
  'ms-msdt:/id',
  'intent://scan/#Intent;scheme=zxing;end',
  'market://details?id=x',
  'ftp://paper.example/x',
  'ws://paper.example/',
  'wss://paper.example/',
  'jar:https://paper.example/x!/y',
  'feed:javascript:alert(1)',
  'feed:https://paper.example/rss.xml',
  'cid:part1',
  'mid:message',
  'x-javascript:alert(1)',
  'res://ie.dll/x',
  'ldap://paper.example/',
  'gopher://paper.example/',
  'ssh://paper.example/',
  'smb://paper.example/x',
  'sms:+43123',
  'facetime:+43123',
  'skype:ada?call',
  'http://',
  'https://',
  'https://[::1',
  'https://paper.example:99999/',
  'http://a b.example/',
  'https://%00.example/',
]

/** As they are written, and where they lead. */
const SOMEWHERE: readonly (readonly [written: string, to: string])[] = [
  ['https://other.example/a', 'https://other.example/a'],
  ['http://other.example/a', 'http://other.example/a'],
  ['HTTPS://OTHER.example/a', 'https://other.example/a'],
  ['//other.example/a', 'https://other.example/a'],
  ['\\\\other.example\\a', 'https://other.example/a'],
  ['/a', 'https://paper.example/a'],
  ['a', 'https://paper.example/2026/story/a'],
  ['?a=1', 'https://paper.example/2026/story/?a=1'],
  ['https://other.example/"onmouseover="alert(1)', 'https://other.example/%22onmouseover=%22alert(1)'],
  ['https://other.example/<script>', 'https://other.example/%3Cscript%3E'],
  ['https://ot\u0000her.example/', ''],
  ['ht\ntps://other.example/', 'https://other.example/'],
  ['javascript', 'https://paper.example/2026/story/javascript'],
  ['./javascript:alert(1)', 'https://paper.example/2026/story/javascript:alert(1)'],
]

const linked = (address: string) => {
  const box = document.createElement('template')
  const link = document.createElement('a')
  link.setAttribute('href', address)
  link.append('words')
  box.innerHTML = render(`<p>${link.outerHTML}</p>`)
  return box.content.querySelector('a')
}

async function addressOf(address: string): Promise<string | null | undefined> {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ id: '1', title: 'Tide', url: address }],
  }
  const result = await readDocument(JSON.stringify(feed), {
    loadedFrom: 'https://reader.example/feed.json',
    now: 0,
  })
  return result.kind === 'feed' ? result.feed.articles[0]?.url : undefined
}

describe('an address that is no place', () => {
  test.each(NOWHERE.map((address) => [JSON.stringify(address), address]))('%s is no link', (_, address) => {
    expect(linked(address)?.getAttribute('href') ?? null).toBeNull()
  })

  test.each(NOWHERE.map((address) => [JSON.stringify(address), address]))(
    '%s is no picture',
    (_, address) => {
      const picture = document.createElement('img')
      picture.setAttribute('src', address)
      expect(render(`<p>Words. ${picture.outerHTML}</p>`)).not.toMatch(/<img/)
    },
  )

  test.each(NOWHERE.map((address) => [JSON.stringify(address), address]))(
    '%s is no article',
    async (_, address) => {
      expect(await addressOf(address)).toBeNull()
    },
  )
})

test.each(SOMEWHERE)('%j leads to %j, and tells nobody where from', (written, to) => {
  const link = linked(written)
  expect(link?.getAttribute('href') ?? '').toBe(to)
  if (link) expect(link.getAttribute('rel')).toBe('noopener noreferrer')
})

test('mail and telephone are places, and a network gets the link in one part of its own', () => {
  expect(linked('mailto:desk@paper.example')?.getAttribute('href')).toBe('mailto:desk@paper.example')
  expect(linked('tel:+43123')?.getAttribute('href')).toBe('tel:+43123')
  const link = shareAddress('x', {
    headline: '&url=javascript:alert(1)',
    standfirst: null,
    url: 'https://a.example/?b&c=1',
  })
  expect([...new URL(link).searchParams]).toEqual([
    ['text', '&url=javascript:alert(1)'],
    ['url', 'https://a.example/?b&c=1'],
  ])
})
