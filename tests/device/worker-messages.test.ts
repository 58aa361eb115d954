import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNews, readQuestion, readReply } from '#device/offline/worker-messages.ts'

describe('messages to the service worker', () => {
  test('are heard only where they are questions of ours', () => {
    const keep = { kind: 'keep', address: 'https://a.example/x.json', what: 'page', withPictures: false }
    expect(readQuestion(keep)).toEqual(keep)
    expect(readQuestion({ ...keep, address: 'x.json' })).toBeNull()
    expect(readQuestion({ ...keep, what: 'everything' })).toBeNull()
    expect(readQuestion({ kind: 'SKIP_WAITING' })).toBeNull()
  })

  test('of any shape are read without harm', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readQuestion(data)).toBeNull()
        expect(readNews(data)).toBeNull()
        expect(readReply('state', data)).toBeNull()
      }),
    )
  })
})
