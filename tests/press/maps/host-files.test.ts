import { describe, expect, test } from 'vitest'
import { headersFor } from '#press/maps/headers-for.ts'
import { hostFiles } from '#press/maps/host-files.ts'
import { contentPolicy } from '#press/policy.ts'
import { makeEdition } from './sample-edition.ts'

const POLICY = contentPolicy([])

const FOREVER = 'max-age=31536000, immutable'
const SOON = 'max-age=60, stale-while-revalidate=86400'
const ASK_AGAIN = 'public, max-age=0, must-revalidate'

/** Path, what follows it, how long it is kept, whether other sites may read it. */
const ANSWERS: readonly (readonly [string, string, string, boolean])[] = [
  ['', '', ASK_AGAIN, false],
  ['article/%ED%95%AD%EA%B5%AC/', '', ASK_AGAIN, false],
  ['about/', '', ASK_AGAIN, false],
  ['404.html', '', ASK_AGAIN, false],
  ['missing', '', ASK_AGAIN, false],
  ['sw.js', '', ASK_AGAIN, false],
  ['lectern-reader.js', '', SOON, true],
  ['embed/', '', ASK_AGAIN, false],
  ['assets/index-B4kd.js', '', FOREVER, true],
  ['assets/fonts/a-1.woff2', '', FOREVER, true],
  ['my/assets/a.js', '', ASK_AGAIN, false],
  ['feed.json', '', SOON, true],
  ['feed.json', '?v=1', SOON, true],
  ['rss.xml', '', SOON, true],
  ['atom.xml', '', SOON, true],
  ['archive/index.json', '', SOON, true],
  ['section/world/feed.json', '', SOON, true],
  ['section/%ED%95%AD%EA%B5%AC/atom.xml', '', SOON, true],
  ['archive/2022/2022-09.json', '', ASK_AGAIN, true],
  ['archive/2022/2022-09.json', '?v=', ASK_AGAIN, true],
  ['archive/2022/2022-09.json', '?x=1&v=a1b2', FOREVER, true],
  ['archive/undated/undated-b1.json', '?v=a1b2', FOREVER, true],
  ['archive/authors.json', '', ASK_AGAIN, true],
  ['edition.json', '', ASK_AGAIN, true],
  ['oembed/a.json', '', ASK_AGAIN, true],
  ['sitemap-2.xml', '', ASK_AGAIN, true],
  ['feedXjson', '', ASK_AGAIN, false],
]

function fileFor(path: string, base = '/news/', policy = POLICY): string {
  const files = hostFiles(makeEdition({ base, siteUrl: null }), policy)
  return files.find((file) => file.path === path)?.text ?? ''
}

describe('a file of an edition', () => {
  test.each(ANSWERS)('%s%s is kept as long as it is true', (path, search, cache, isOpen) => {
    const headers = headersFor(path, search, POLICY)
    expect(headers['cache-control']).toBe(cache)
    expect(headers['access-control-allow-origin']).toBe(isOpen ? '*' : undefined)
  })

  test('is safe in the reader’s browser', () => {
    expect(headersFor('', '', "default-src 'none'")).toMatchObject({
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
  })

  test.each([
    ['', 'SAMEORIGIN'],
    ['article/a-story/', 'SAMEORIGIN'],
    ['section/world/', 'SAMEORIGIN'],
    ['about/', 'SAMEORIGIN'],
    ['saved', 'SAMEORIGIN'],
    ['offline/', 'SAMEORIGIN'],
    ['reader.html', 'SAMEORIGIN'],
    ['404.html', 'SAMEORIGIN'],
    ['embed/', undefined],
    ['embed/index.html', undefined],
    ['feed.json', undefined],
  ])('“%s” stands in frames of other sites only where it is made for that', (path, said) => {
    expect(headersFor(path, '', POLICY)['x-frame-options']).toBe(said)
  })

  test('gets no header that a policy smuggles in', () => {
    const policy = 'default-src "x"\r\nset-cookie: a=b\n$uri `\\'
    const value = headersFor('', '', policy)['content-security-policy']
    expect(value).toBe('default-src x set-cookie: a=b uri')
    for (const { text } of hostFiles(makeEdition(), policy)) expect(text).not.toMatch(/^\s*set-cookie/m)
  })
})

/** As Netlify and Cloudflare Pages read it: every rule that fits adds its headers. */
function headersIn(text: string, path: string): [string, string][] {
  const blocks = text
    .replace(/^#.*\n/gm, '')
    .trim()
    .split(/\n(?=\S)/)
  return blocks.flatMap((block) => {
    const [pattern = '', ...lines] = block.split('\n')
    const source = pattern.replace(/[.]/g, '\\.').replace(/\*/g, '.*').replace(/:\w+/g, '[^/]+')
    if (!new RegExp(`^${source}$`).test(path)) return []
    return lines.map((line): [string, string] => {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? []
      return [name, value]
    })
  })
}

describe('_headers, for Netlify and Cloudflare Pages', () => {
  test.each(ANSWERS.filter(([, search]) => search === ''))('%s is sent as everywhere', (path, search) => {
    const found = headersIn(fileFor('_headers'), `/news/${path}`)
    // Twice the same name would be sent as one header with both values.
    expect(new Set(found.map(([name]) => name)).size).toBe(found.length)
    const wanted = { ...headersFor(path, search, POLICY) }
    const isArchive = /^archive\/.+\//.test(path)
    // That much both hosts send of their own accord.
    if (wanted['cache-control'] === ASK_AGAIN) delete wanted['cache-control']
    expect(Object.fromEntries(found)).toEqual(
      isArchive ? { ...wanted, 'cache-control': 'max-age=300' } : wanted,
    )
  })

  test('keeps to what Cloudflare reads: 100 rules, one star in each, 2,000 letters a line', () => {
    const text = fileFor('_headers', '/', `${POLICY}; script-src ${"'sha256-x' ".repeat(300)}`)
    const lines = text.split('\n')
    const rules = lines.filter((line) => line.startsWith('/'))
    expect(rules.length).toBeLessThanOrEqual(100)
    expect(rules.every((rule) => (rule.match(/\*/g)?.length ?? 0) <= 1)).toBe(true)
    expect(lines.every((line) => line.length <= 2000)).toBe(true)
    expect(text).toContain('/*\n  x-content-type-options: nosniff')
  })
})

/** The value that a `map` of nginx gives: the first expression that fits, else the default. */
function mapped(text: string, variable: string, key: string): string {
  const body = new RegExp(`map \\S+ \\$${variable} \\{\n([^}]*)\\}`).exec(text)?.[1] ?? ''
  const lines = [...body.matchAll(/^ {2}(?:"([^"]*)"|default) (?:"([^"]*)"|\$(\w+));$/gm)]
  const line =
    lines.find(([, test]) => (test?.startsWith('~') ? new RegExp(test.slice(1)).test(key) : test === key)) ??
    lines.find(([, test]) => test === undefined)
  return line?.[2] ?? `$${line?.[3]}`
}

describe.each(['/', '/news/', '/n%C3%A9%20(w.s)/'])('nginx.conf below %s', (base) => {
  const text = fileFor('nginx.conf', base)
  const name = /map \$uri \$(\w+)_cache/.exec(text)?.[1] ?? ''

  test.each(ANSWERS)('sends %s%s as everywhere', (path, search) => {
    const uri = decodeURIComponent(base + path)
    const said = mapped(text, `${name}_cache`, uri)
    const version = new URLSearchParams(search).get('v') ?? ''
    const cache = said.startsWith('$') ? mapped(text, said.slice(1), version) : said
    const headers = headersFor(path, search, POLICY)
    expect(cache).toBe(headers['cache-control'])
    expect(mapped(text, `${name}_open`, uri)).toBe(headers['access-control-allow-origin'] ?? '')
    expect(mapped(text, `${name}_frame`, uri)).toBe(headers['x-frame-options'] ?? '')
  })

  test('has all its headers in one block, since an inner one would hide the outer', () => {
    const locations = text.slice(text.indexOf('location'))
    expect(locations).not.toContain('add_header')
    for (const header of [...Object.keys(headersFor('feed.json', '', POLICY)), 'x-frame-options']) {
      expect(text).toMatch(new RegExp(`add_header ${header} .* always;`))
    }
  })
})

test('two editions on one nginx have names of their own', () => {
  const names = ['/', '/news/', '/news_2/', '/%ED%95%AD%EA%B5%AC/', '/very/long/way/down/'].map(
    (base) => /map \$uri \$(\w+)_cache/.exec(fileFor('nginx.conf', base))?.[1] ?? '',
  )
  expect(new Set(names).size).toBe(names.length)
  expect(names.every((name) => name.length <= 24)).toBe(true)
})

describe.each(['/', '/news/', '/n%C3%A9%20(w.s)/'])('.htaccess below %s', (base) => {
  const text = fileFor('.htaccess', base)

  /** As Apache reads it: the last section that fits. */
  function cacheIn(uri: string, query: string): string | undefined {
    const sections = [...text.matchAll(/<If "(.+)">\n\s+Header always set cache-control "(.+)"\n/g)]
    const fits = (condition: string) =>
      [...condition.matchAll(/%\{(\w+)\} =~ m#([^#]+)#/g)].every(([, what, source = '']) =>
        new RegExp(source).test(what === 'QUERY_STRING' ? query : uri),
      )
    const found = sections.filter(([, condition = '']) => fits(condition)).at(-1)?.[2]
    return found ?? /^ {2}Header always set cache-control "(.+)"$/m.exec(text)?.[1]
  }

  test.each(ANSWERS)('sends %s%s as everywhere', (path, search) => {
    const headers = headersFor(path, search, POLICY)
    const uri = decodeURIComponent(base + path)
    expect(cacheIn(uri, search.slice(1))).toBe(headers['cache-control'])
    const [, unframed = ''] = /=~ m#([^#]+)#">\n\s+Header always set x-frame-options/.exec(text) ?? []
    expect(new RegExp(unframed).test(uri)).toBe(headers['x-frame-options'] === 'SAMEORIGIN')
  })

  test('shows the edition’s own page for what is not there', () => {
    expect(text).toContain(`\nErrorDocument 404 ${base}404.html\n`)
  })
})
