import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMoment } from '#edition/moment.ts'
import { CITATION_STYLES, type CitationStyle, cite } from '#route/citation.ts'
import type { CitedArticle } from '#route/cited-work.ts'

const article: CitedArticle = {
  headline: 'Salt is dear',
  authors: ['Ann Marie Lee'],
  credits: [],
  publisher: 'The Shore',
  publishedAt: readMoment('2015-09-03T23:30:00-05:00').moment,
  url: 'https://example.org/salt',
  accessed: { year: 2026, month: 1, day: 5 },
}
const by = (style: CitationStyle, parts: Partial<CitedArticle> = {}) => cite(style, { ...article, ...parts })
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => `Bo Ray${String.fromCharCode(97 + i)}`)
const NOBODY = { authors: [], credits: ['Photos by University News'] }
const AGENCY = { authors: [], credits: ['Staff Writer', 'Reuters'] }
const UNDATED = { publishedAt: null }

describe('APA 7', () => {
  test('gives one author, two, and more than twenty', () => {
    expect(by('apa')).toBe(
      'Lee, A. M. (2015, September 3). Salt is dear. The Shore. https://example.org/salt',
    )
    expect(by('apa', { authors: ['Ann Lee', 'Jean-Paul van der Berg'] })).toBe(
      'Lee, A., & van der Berg, J.-P. (2015, September 3). Salt is dear. The Shore. https://example.org/salt',
    )
    expect(by('apa', { authors: many(3) })).toMatch(/^Raya, B\., Rayb, B\., & Rayc, B\. \(2015/)
    expect(by('apa', { authors: many(20) })).toMatch(/Rays, B\., & Rayt, B\. \(2015/)
    expect(by('apa', { authors: many(21) })).toMatch(/Rayr, B\., Rays, B\., \. \. \. Rayu, B\. \(2015/)
  })

  test('without an author begins with the headline, and without a date says so', () => {
    expect(by('apa', { ...NOBODY, ...UNDATED })).toBe(
      'Salt is dear. (n.d.). The Shore. https://example.org/salt',
    )
  })

  test('names an agency as the author where no person is, and a publisher once', () => {
    expect(by('apa', AGENCY)).toMatch(/^Reuters\. \(2015, September 3\)\. Salt is dear\. The Shore\. /)
    expect(by('apa', { ...AGENCY, publisher: 'Reuters' })).toBe(
      'Reuters. (2015, September 3). Salt is dear. https://example.org/salt',
    )
  })
})

describe('MLA 9', () => {
  test('gives one author, two, and the first of more', () => {
    expect(by('mla')).toBe('Lee, Ann Marie. “Salt is dear.” The Shore, 3 Sept. 2015, example.org/salt.')
    expect(by('mla', { authors: ['Ann Lee', 'Bo Ray'] })).toMatch(/^Lee, Ann, and Bo Ray\. “Salt/)
    expect(by('mla', { authors: many(3) })).toMatch(/^Raya, Bo, et al\. “Salt/)
  })

  test('without an author begins with the headline, and without a date says when it was seen', () => {
    expect(by('mla', { ...NOBODY, ...UNDATED })).toBe(
      '“Salt is dear.” The Shore, example.org/salt. Accessed 5 Jan. 2026.',
    )
  })

  test('turns quotation marks in a headline into single ones, and keeps its end', () => {
    expect(by('mla', { headline: 'Is salt “dear”?' })).toContain(' “Is salt ‘dear’?” The Shore')
    expect(by('mla', { headline: 'Salt is "dear"' })).toContain(' “Salt is ‘dear.’” The Shore')
    expect(by('mla', { headline: 'The workers’' })).toContain(' “The workers’.” The Shore')
  })
})

describe('Chicago 17', () => {
  test('gives one author, three, and seven of more than ten', () => {
    expect(by('chicago')).toBe(
      'Lee, Ann Marie. “Salt is dear.” The Shore, September 3, 2015. https://example.org/salt.',
    )
    expect(by('chicago', { authors: ['Ann Lee', 'Bo Ray', 'Cy Day'] })).toMatch(
      /^Lee, Ann, Bo Ray, and Cy Day\. “/,
    )
    expect(by('chicago', { authors: many(10) })).toMatch(/Bo Rayi, and Bo Rayj\. “/)
    expect(by('chicago', { authors: many(11) })).toMatch(/^Raya, Bo, (?:Bo Ray\w, ){6}et al\. “/)
  })

  test('without an author begins with the publisher, and without a date says when it was seen', () => {
    expect(by('chicago', { ...NOBODY, ...UNDATED })).toBe(
      'The Shore. “Salt is dear.” Accessed January 5, 2026. https://example.org/salt.',
    )
    expect(by('chicago', { ...NOBODY, publisher: null })).toBe(
      '“Salt is dear.” September 3, 2015. https://example.org/salt.',
    )
  })
})

describe('BibTeX', () => {
  test('is an entry that biblatex takes', () => {
    expect(by('bibtex', { authors: ['Ann Marie Lee', 'Martin Luther King, Jr.'] })).toBe(
      [
        '@online{lee2015salt,',
        '  author = {Lee, Ann Marie and King, Jr., Martin Luther},',
        '  title = {{Salt is dear}},',
        '  organization = {The Shore},',
        '  date = {2015-09-03},',
        '  url = {https://example.org/salt},',
        '  urldate = {2026-01-05},',
        '}',
      ].join('\n'),
    )
  })

  test('keeps what its programs would read as commands', () => {
    const written = by('bibtex', { headline: '50 % of {A} & _B_ #1 \\ ~^$', authors: ['Tom and Co'] })
    expect(written).toContain(
      '{{50 \\% of \\textbraceleft{}A\\textbraceright{} \\& \\_B\\_ \\#1 \\textbackslash{} \\textasciitilde{}\\textasciicircum{}\\$}}',
    )
    expect(written).toContain('author = {{Tom and Co}}')
  })

  test('says nothing of what is not known', () => {
    const written = by('bibtex', { ...NOBODY, ...UNDATED, publisher: null, headline: '소금' })
    expect(written).toMatch(
      /^@online\{article,\n {2}title = \{\{소금\}\},\n {2}url = .*\n {2}urldate = .*\n\}$/,
    )
  })

  test('has as many braces open as closed, whatever is in it', () => {
    const text = fc.string({ unit: fc.constantFrom('{', '}', '\\', '%', 'a', ' ', ','), maxLength: 20 })
    fc.assert(
      fc.property(text, fc.array(text), text, (headline, authors, url) => {
        let depth = 0
        for (const char of by('bibtex', { headline, authors, publisher: headline, url })) {
          if (char === '{') depth += 1
          if (char === '}') depth -= 1
          expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
      }),
    )
  })
})

describe('the template of Wikipedia', () => {
  test('gives people, agency, work and both dates', () => {
    expect(by('wikipedia', { credits: ['Reuters'] })).toBe(
      '{{cite news |last=Lee |first=Ann Marie |title=Salt is dear |work=The Shore |agency=Reuters |date=3 September 2015 |url=https://example.org/salt |access-date=5 January 2026}}',
    )
    expect(by('wikipedia', { authors: ['Ann Lee', '김철수'] })).toContain(
      '|last1=Lee |first1=Ann |author2=김철수 |title',
    )
    expect(by('wikipedia', AGENCY)).toMatch(/^\{\{cite news \|title=.*\|agency=Reuters/)
  })

  test('cannot be ended or linked by a headline or an address', () => {
    const written = by('wikipedia', {
      headline: "A | b }} [[c]] ''d'' {{e",
      url: 'https://example.org/?a=[b]|{{c}}',
    })
    expect(written).toContain(
      '|title=A {{!}} b &#125;&#125; &#91;&#91;c&#93;&#93; &#39;&#39;d&#39;&#39; &#123;&#123;e |',
    )
    expect(written).toContain('|url=https://example.org/?a=%5Bb%5D%7C%7B%7Bc%7D%7D |')
  })
})

describe('a name', () => {
  test.each([
    ['김철수', '김철수.'],
    ['Kim Chul-soo', 'Kim Chul-soo.'],
    ['Min-jun Kim', 'Kim, Min-jun.'],
    ['村上春樹', '村上春樹.'],
    ['محمد علي', 'محمد علي.'],
    ['Madonna', 'Madonna.'],
    ['Lee, Ann', 'Lee, Ann.'],
    ['Ann Lee, PhD', 'Lee, Ann.'],
    ['Martin Luther King Jr.', 'King, Martin Luther, Jr.'],
    ['Иван Петров', 'Петров, Иван.'],
    ['Ludwig van Beethoven', 'van Beethoven, Ludwig.'],
    ['Van Morrison', 'Morrison, Van.'],
    ["Siobhán O'Neill-Ray", "O'Neill-Ray, Siobhán."],
  ])('%s is cited as “%s”', (name, cited) => {
    expect(by('chicago', { authors: [name] }).split(' “')[0]).toBe(cited)
  })

  test('has initials where APA asks for them', () => {
    const initials = (name: string) => by('apa', { authors: [name] }).split(' (')[0]
    expect(initials('J.R.R. Tolkien')).toBe('Tolkien, J. R. R.')
    expect(initials('Édith “Momo” Piaf')).toBe('Piaf, É.')
    expect(initials('Martin Luther King, Jr.')).toBe('King, M. L., Jr.')
    expect(initials('김철수')).toBe('김철수.')
  })
})

describe('a date', () => {
  const dated = (raw: string | number, style: CitationStyle = 'wikipedia') =>
    /\|date=([^|]*) \|/.exec(by(style, { publishedAt: readMoment(raw).moment }))?.[1]

  test('is the day that the publisher wrote, wherever its reader is', () => {
    expect(dated('2015-03-24T00:10:00+09:00')).toBe('24 March 2015')
    expect(dated('Mon, 23 Mar 2015 23:50:00 -0700')).toBe('23 March 2015')
    expect(dated('2015-03-23 10:00')).toBe('23 March 2015')
    expect(dated(1427152800)).toBe('23 March 2015')
  })

  test('is never more exact than its source', () => {
    const publishedAt = readMoment('2015-03').moment
    const year = readMoment('2015').moment
    expect(by('apa', { publishedAt })).toContain('(2015, March).')
    expect(by('mla', { publishedAt })).toContain(' Mar. 2015,')
    expect(by('chicago', { publishedAt })).toContain(' March 2015.')
    expect(by('bibtex', { publishedAt })).toContain('date = {2015-03},')
    expect(by('apa', { publishedAt: year })).toContain('(2015).')
    expect(by('mla', { publishedAt: year })).toContain('The Shore, 2015,')
    expect(by('bibtex', { publishedAt: year })).toContain('date = {2015},')
    expect(dated('2015-03-23')).toBe('23 March 2015')
  })
})

test('every style is one piece of well-formed text, whatever it is made of', () => {
  const half = fc.constantFrom('\uD83E', '\uDDC2', '\r\n', ',', '"', 'a ')
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: half, maxLength: 40 }),
  )
  fc.assert(
    fc.property(
      text,
      fc.array(text, { maxLength: 4 }),
      fc.array(text),
      text,
      (headline, authors, credits, url) => {
        for (const style of CITATION_STYLES) {
          const written = by(style, { headline, authors, credits, url })
          expect(written).not.toMatch(/\p{Surrogate}|\r|undefined|null/u)
          if (style !== 'bibtex') expect(written).not.toContain('\n')
        }
      },
    ),
  )
})
