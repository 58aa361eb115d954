import { describe, expect, test } from 'vitest'
import { publisher, readArticle } from './make-json-ld.ts'

describe('people and houses', () => {
  test.each<[string, unknown, string[], string[]]>([
    ['a person', { '@type': 'Person', name: 'Ada Byron' }, ['Ada Byron'], []],
    ['a string', 'Ada Byron and Bo Ek', ['Ada Byron', 'Bo Ek'], []],
    ['names in one list', { '@type': 'Person', name: ['Ada Byron', 'Bo Ek'] }, ['Ada Byron', 'Bo Ek'], []],
    ['an ordered list', { '@list': ['Ada Byron', { name: 'Bo Ek' }] }, ['Ada Byron', 'Bo Ek'], []],
    ['a name in two parts', { givenName: 'Ada', familyName: 'Byron' }, ['Ada Byron'], []],
    ['an organization', { '@type': 'NewsMediaOrganization', name: 'Some House' }, [], ['Some House']],
    ['the publisher as a person', { '@type': 'Person', name: 'Example' }, [], ['Example']],
    ['the publisher under its domain', { '@type': 'Person', name: 'example.org' }, [], ['example.org']],
    [
      'the publisher and a desk',
      { '@type': 'Person', name: 'The Example Online' },
      [],
      ['The Example Online'],
    ],
    ['an agency with a service', [{ name: 'Ada Byron' }, { name: 'dpa/lnw' }], ['Ada Byron'], ['dpa/lnw']],
    ['a name with a hyphen', 'Sid-Ahmed', ['Sid-Ahmed'], []],
    ['a newsroom', 'Sportredaktion', [], ['Sportredaktion']],
    ['two joined in an unknown language', 'Ada Byron und Bo Ek', ['Ada Byron', 'Bo Ek'], []],
    ['nobody', [{ name: 'null' }, { name: 'admin' }, 'https://example.org/a', {}], [], []],
  ])('%s', async (_, author, authors, credits) => {
    const article = await readArticle({ author, publisher })
    expect([article?.authors.map(({ name }) => name), article?.credits]).toEqual([authors, credits])
  })

  test('"Von" is part of a name unless the article is German', async () => {
    const author = { '@type': 'Person', name: 'Von Ada Byron' }
    expect((await readArticle({ author, inLanguage: 'de' }))?.authors).toEqual([{ name: 'Ada Byron' }])
    expect((await readArticle({ author }))?.authors).toEqual([{ name: 'Von Ada Byron' }])
  })

  test('who publishes a blog as a person signs as one', async () => {
    const me = { '@type': ['Person', 'Organization'], name: 'Ada Byron' }
    expect(
      await readArticle({ author: { '@type': 'Person', name: 'Ada Byron' }, publisher: me }),
    ).toMatchObject({
      authors: [{ name: 'Ada Byron' }],
      credits: [],
    })
  })
})
