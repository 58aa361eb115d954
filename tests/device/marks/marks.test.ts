import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSaved, type Marks, NO_MARKS, savedIn } from '#device/marks/marks.ts'
import { marksFile, readMarksFile } from '#device/marks/marks-file.ts'
import { mergeMarks } from '#device/marks/merge-marks.ts'
import { readMarks, writeMarks } from '#device/marks/written-marks.ts'
import { anyMarks, LISTING, readMark, savedMark } from './make-marks.ts'

const flat = (marks: Marks) => ({
  era: marks.era,
  saved: [...marks.saved].sort(byId),
  read: [...marks.read].sort(byId),
})
const byId = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1)

describe('two copies of a reader’s marks', () => {
  test('make the same one whichever comes first, however often and in whatever groups', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, anyMarks, (a, b, c) => {
        expect(flat(mergeMarks(a, b))).toEqual(flat(mergeMarks(b, a)))
        expect(flat(mergeMarks(a, mergeMarks(a, b)))).toEqual(flat(mergeMarks(a, b)))
        expect(flat(mergeMarks(mergeMarks(a, b), c))).toEqual(flat(mergeMarks(a, mergeMarks(b, c))))
      }),
    )
  })

  test('lose nothing that only one of them has saved', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (a, b) => {
        const one = { ...a, era: 0 }
        const other = { ...b, era: 0 }
        const both = mergeMarks(one, other)
        for (const [id] of savedIn(one)) {
          const elsewhere = other.saved.get(id)
          if (!elsewhere || elsewhere.at < (one.saved.get(id)?.at ?? 0)) expect(isSaved(both, id)).toBe(true)
        }
      }),
    )
  })

  test('leave out what the reader took out later, and keep what was saved after that', () => {
    const saved = { ...NO_MARKS, saved: new Map([['a', savedMark(1)]]) }
    const takenOut = { ...NO_MARKS, saved: new Map([['a', { at: 2, since: 1, listing: null }]]) }
    const again = { ...NO_MARKS, saved: new Map([['a', savedMark(3)]]) }
    expect(isSaved(mergeMarks(takenOut, saved), 'a')).toBe(false)
    expect(isSaved(mergeMarks(takenOut, again), 'a')).toBe(true)
  })

  test('forget what was forgotten, though an old copy still has it', () => {
    const old = { ...NO_MARKS, saved: new Map([['a', savedMark(1)]]), read: new Map([['a', readMark(1)]]) }
    expect(flat(mergeMarks({ ...NO_MARKS, era: 1 }, old))).toEqual({ era: 1, saved: [], read: [] })
  })

  test('are bounded: the oldest read are forgotten, the saved never', () => {
    const many = Array.from({ length: 6000 }, (_, i) => i)
    const marks = mergeMarks(NO_MARKS, {
      era: 0,
      saved: new Map(many.map((i) => [`${i}`, savedMark(i)])),
      read: new Map(many.map((i) => [`${i}`, readMark(i)])),
    })
    expect([marks.saved.size, marks.read.size]).toEqual([6000, 5000])
    expect([marks.read.has('999'), marks.read.has('1000')]).toEqual([false, true])
    expect(marks.read.get('5999')?.listing).toEqual(LISTING)
    expect(marks.read.get('5000')?.listing).toBe(null)
    expect(writeMarks({ ...marks, saved: new Map() }).length).toBeLessThan(1_000_000)
  })
})

describe('what is written', () => {
  test('is read again as it was', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        expect(readMarks(writeMarks(marks))).toEqual({ marks, lost: 0 })
      }),
    )
  })

  test('never breaks the reader, whatever stands there', () => {
    for (const text of [
      '',
      'null',
      '[]',
      '7',
      '{"lectern":"marks"}',
      '{"lectern":"marks","version":2}',
      '\u0000',
    ]) {
      expect(readMarks(text)).toBe(null)
    }
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readMarks(text)?.marks.saved.size ?? 0).toBe(0)
      }),
    )
  })

  test('keeps its whole entries though others are broken', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (junk) => {
        const whole = { lectern: 'marks', version: 1, saved: [...junk, ['a', savedMark(1)]], read: junk }
        const found = readMarks(JSON.stringify(whole))
        expect([...(found?.marks.saved ?? [])]).toEqual([['a', savedMark(1)]])
        expect(found?.lost).toBe(junk.length * 2)
      }),
    )
  })

  test('leads to no script', () => {
    const bad = { ...NO_MARKS, saved: new Map([['a', savedMark(1, { url: 'javascript:alert(1)' })]]) }
    expect(readMarks(writeMarks(bad))).toEqual({ marks: NO_MARKS, lost: 1 })
  })

  test('goes into a file and comes out of it equal', async () => {
    await fc.assert(
      fc.asyncProperty(anyMarks, async (marks) => {
        const file = marksFile(marks, 'the-paper', '2026-11-25')
        expect(file.name).toBe('the-paper-2026-11-25.json')
        expect(await readMarksFile(file)).toEqual({ marks: { ...marks, era: 0 }, lost: 0 })
      }),
      { numRuns: 20 },
    )
    expect(await readMarksFile(new File(['a picture'], 'a.png'))).toBe(null)
  })
})
