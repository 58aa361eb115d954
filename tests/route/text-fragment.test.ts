import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atPassage, textFragment } from '#route/text-fragment.ts'

const fragmentOf = (text: string, quote: string) => {
  const start = text.indexOf(quote)
  return textFragment(text, { start, end: start + quote.length })
}

/** What a browser finds, by the specification: the first place that fits, words whole, case passed over. */
function followed(text: string, fragment: string): string | null {
  const parts = fragment.replace(':~:text=', '').split(',')
  const prefix = parts[0]?.endsWith('-') ? decodeURIComponent(parts.shift() ?? '').slice(0, -1) : ''
  const suffix = parts.at(-1)?.startsWith('-') ? decodeURIComponent(parts.pop() ?? '').slice(1) : ''
  const [start = '', end] = parts.map(decodeURIComponent)
  const literal = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\t]+')
  const before = prefix && `${literal(prefix)}\\s*`
  const after = suffix && `\\s*${literal(suffix)}`
  const middle = end === undefined ? '' : `[^]*?${literal(end)}`
  const edge = '(?![\\p{L}\\p{N}])'
  const pattern = `(?<![\\p{L}\\p{N}])${before}(${literal(start)}${middle})${after}${edge}`
  return new RegExp(pattern, 'iu').exec(text)?.[1] ?? null
}

describe('a link to a passage', () => {
  test('gives a short one whole', () => {
    expect(fragmentOf('Ferries stop. Salt is dear now. Why?', 'Salt is dear')).toBe(
      ':~:text=Salt%20is%20dear',
    )
  })

  test('gives a long one by three words of each end', () => {
    const quote = 'The price of salt rose by nine per cent this spring, and nobody on the shore knows why.'
    expect(fragmentOf(`Ferries stop. ${quote} Fog.`, quote)).toBe(
      ':~:text=The%20price%20of,shore%20knows%20why.',
    )
  })

  test('gives more words where three of them stand elsewhere too', () => {
    const quote = 'The price of salt rose by nine per cent this spring, and nobody on the shore knows why.'
    expect(fragmentOf(`The price of fog fell. ${quote}`, quote)).toBe(
      ':~:text=The%20price%20of%20salt%20rose%20by,nobody%20on%20the%20shore%20knows%20why.',
    )
  })

  test('says what stands around it where it is not the only one', () => {
    const text = 'In June salt is dear. But in deep winter, salt is dear to everyone. Now salt is dear.'
    expect(textFragment(text, { start: 42, end: 54 })).toBe(':~:text=in%20deep%20winter%2C-,salt%20is%20dear')
    expect(textFragment('Salt here. Salt there.', { start: 0, end: 4 })).toBe(
      ':~:text=Salt,-here.%20Salt%20there',
    )
  })

  test('never looks for one part in two paragraphs', () => {
    const text = 'It was late.\nFerries stop.\n\nSalt is dear.\nFog.'
    expect(fragmentOf(text, 'Ferries stop.\n\nSalt is')).toBe(':~:text=Ferries%20stop,Salt%20is')
    const twice = 'Fog is over.\n\nSalt is dear.\n\n***\n\nSalt is dear.\n\nThe end.'
    expect(textFragment(twice, { start: 14, end: 27 })).toBe(':~:text=Fog%20is%20over.-,Salt%20is%20dear.')
    expect(textFragment(twice, { start: 34, end: 47 })).toBe(':~:text=Salt%20is%20dear.,-The%20end')
  })

  test('encodes what would part the directive', () => {
    expect(fragmentOf('A well-known, dear R&D.', 'well-known, dear R&D')).toBe(
      ':~:text=well%2Dknown%2C%20dear%20R%26D',
    )
  })

  test('makes half words whole, and nothing of white space', () => {
    expect(fragmentOf('Salted fish', 'alted fi')).toBe(':~:text=Salted%20fish')
    expect(fragmentOf('Salt is dear', ' is ')).toBe(':~:text=is')
    expect(textFragment('Salt  is dear', { start: 4, end: 6 })).toBeNull()
    expect(textFragment('Salt', { start: 9, end: 12 })).toBeNull()
  })

  test('keeps the address that it is put behind', () => {
    expect(atPassage('https://a.example/x', ':~:text=Salt')).toBe('https://a.example/x#:~:text=Salt')
    expect(atPassage('https://a.example/#/article/x', ':~:text=Salt')).toBe(
      'https://a.example/#/article/x:~:text=Salt',
    )
    expect(atPassage('https://a.example/x#:~:text=Old', ':~:text=Salt')).toBe(
      'https://a.example/x#:~:text=Salt',
    )
  })

  test('leads a browser to that passage and no other', () => {
    const word = fc.constantFrom('salt', 'is', 'Dear,', 'well-known', '소금', 'the', '“Fog”')
    const text = fc
      .array(fc.tuple(word, word, fc.constantFrom(' ', ' ', ' ', '\n\n')), { minLength: 3, maxLength: 60 })
      .map((rows) =>
        rows
          .map(([one, two, gap], i) => `${one} ${two} no${i % 17}x${i}${gap}`)
          .join('')
          .trim(),
      )
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (written, from, length) => {
        const edges = [...written.matchAll(/\S+/g)].map(({ 0: found, index }) => [
          index,
          index + found.length,
        ])
        const first = from % edges.length
        const last = Math.min(edges.length - 1, first + (length % 40))
        const passage = { start: edges[first]?.[0] ?? 0, end: edges[last]?.[1] ?? 0 }
        const fragment = textFragment(written, passage) ?? ''
        expect(followed(written, fragment)).toBe(written.slice(passage.start, passage.end))
      }),
    )
  })

  test('never throws, and has nothing in it that would end it', () => {
    const half = fc.constantFrom('\uD83E', '\uDDC2', '\n', '-', 'a ')
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: half, maxLength: 80 }),
    )
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: -5, max: 90 }),
        fc.integer({ min: -5, max: 90 }),
        (written, start, end) => {
          const fragment = textFragment(written, { start, end })
          if (fragment !== null) expect(fragment).toMatch(/^:~:text=[^\s&#]+$/)
        },
      ),
    )
  })

  test('is made in moments from a long text', () => {
    const text = 'The price of salt rose again in spring. '.repeat(5000)
    const start = performance.now()
    textFragment(text, { start: 40, end: 190_000 })
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
