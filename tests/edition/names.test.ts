/** Whose names stand in a byline, by the words around them. */
import { describe, expect, test } from 'vitest'
import { splitByline } from '#edition/byline.ts'
import { isCorporate, isCredit, isLettersAfterName, isPartner, leadOf } from '#edition/byline-words.ts'

const split = (byline: string, language: string | null = null) => {
  const { authors, credits } = splitByline(byline, language)
  return `${authors.join(' + ')} | ${credits.join(' + ')}`
}

describe('an agency', () => {
  test.each(
    [
      'ap|associated press|the associated press|ap news|reuters|afp|agence france-presse|agence france presse',
      'upi|united press international|dpa|efe|ansa|apa|pa|pa media|press association|bloomberg|bloomberg news',
      'xinhua|tass|interfax|kyodo|kyodo news|yonhap|ians|pti|ani|aap|canadian press|belga|anp|lusa|ntb|tt',
      'ritzau|keystone-sda|sda|anadolu|anadolu agency|getty images|kna|epd|sid|the conversation',
      'dpa/lnw|dpa-AFX|det/dpa|AP+Reuters',
    ]
      .join('|')
      .split('|'),
  )('%s is a credit in any case, and may be cited', (name) => {
    expect([isCredit(name), isCredit(name.toUpperCase()), isCorporate(name)]).toEqual([true, true, true])
  })

  test('is not made of a name that has its letters in it', () => {
    for (const name of ['Ada Ap', 'Reuters Smith', 'Sid Vicious', 'Mary Pa/Ann Lee', 'xdpa-afx y'])
      expect([name, isCredit(name)]).toEqual([name, false])
  })
})

describe('a desk, a role or a house', () => {
  test.each([
    'Staff',
    'News Agency',
    'Editorial',
    'Culture editor',
    'Editors',
    'The newsroom',
    'Newsdesk',
    'City desk',
    'Data team',
    'Wires',
    'Wire services',
    'News Service',
    'Our correspondent',
    'Reporters',
    'Redaktion',
    'Sportredaktion',
    'Die Redaktionen',
    'Redaksjonen',
    'Redactie',
    'La redazione',
    'Redacción',
    'Redacció',
    'Redação',
    'Redakcja',
    'Redakce',
    'Toimitus',
    'Редакция',
    'Agencias',
    'Agences',
    'Agenzie',
    'Agências',
    'Agenturen',
    'BBC Sport',
    'Sports',
    'Local news',
  ])('%s is a credit', (name) => {
    expect([isCredit(name), isCorporate(name)]).toEqual([true, false])
  })

  test.each([
    'Photographs by Ada Byron',
    'photo by Bo Ek',
    'Photography by Bo Ek',
    'Pictures by Bo Ek',
    'Illustration by Bo Ek',
    'Video by Bo Ek',
    'Graphics by Bo Ek',
    'Images by the Board',
    'Text by Bo Ek',
    'Data by Reuters',
    'admin',
    'Administrator',
    'webmaster',
    'root',
    'guest',
    'Anonymous',
    'unknown',
    'n/a',
  ])('%s is a credit that nobody cites', (name) => {
    expect([isCredit(name), isCorporate(name)]).toEqual([true, false])
  })

  test.each([
    'openSUSE Board',
    'The Committee',
    'R Community',
    'Working Group 4',
    'A Work Group',
    'City Council',
    'Ministry of Salt',
    'Salt Department',
    'Salt Association',
    'Salt Foundation',
    'Salt Institute',
    'Salt University',
    'The Salt Company',
    'Salt Inc',
    'Salt Ltd',
    'Salt LLC',
    'Salz GmbH',
  ])('%s has signed as a body, and may be cited', (name) => {
    expect([isCredit(name), isCorporate(name)]).toEqual([true, true])
  })

  test.each([
    'Ada Byron',
    'Newsom Ek',
    'Boardman Lee',
    'Staffan Berg',
    'Teamo Ek',
    'Guest Smith',
    'Sport Billy',
  ])('%s is a person', (name) => {
    expect([isCredit(name), isCorporate(name), isPartner(name)]).toEqual([false, false, false])
  })

  test('that writes for another leaves no person in the byline', () => {
    expect([isPartner('Editorial Partner'), isPartner('Partners'), isPartner('Partner Lee')]).toEqual([
      true,
      true,
      false,
    ])
    expect(split('Ada Byron, Content Partner')).toBe(' | Ada Byron + Content Partner')
  })
})

describe('letters after a name', () => {
  test.each(
    'Jr Sr. II III IV PhD Ph.D. MD M.D. DDS Esq. RN R.N. MPH MBA J.D. DO PsyD EdD MSW LCSW MP M.P. OBE O.B.E.'.split(
      ' ',
    ),
  )('%s stay with it', (letters) => {
    expect(isLettersAfterName(` ${letters} `)).toBe(true)
    expect(split(`Ada Byron, ${letters} and Bo Ek`)).toBe(`Ada Byron, ${letters} + Bo Ek | `)
  })

  test.each(['Junior', 'Mdx', 'xPhD', 'V'])('%s are none', (text) => {
    expect(isLettersAfterName(text)).toBe(false)
  })
})

describe('the words before the first name', () => {
  test.each([
    ['By Ada Byron', null, 3],
    ['by: Ada Byron', null, 4],
    ['Words by Ada Byron', null, 9],
    ['Story by Ada Byron', null, 9],
    ['Text by Ada Byron', null, 8],
    ['Interview by Ada Byron', null, 13],
    ['Written by Ada Byron', null, 11],
    ['Reporting by Ada Byron', null, 13],
    ['Report by Ada Byron', null, 10],
    ['Analysis by Ada Byron', null, 12],
    ['Review by Ada Byron', null, 10],
    ['Compiled by Ada Byron', null, 12],
    ['Photos by Ada Byron', null, 0],
    ['Seen by Ada Byron', null, 0],
    ['Von Anna Berg', 'de', 4],
    ['Von: Anna Berg', 'de-AT', 5],
    ['Par Anne Roux', 'fr', 4],
    ['Por Ana Ruiz', 'es', 4],
    ['Por Ana Reis', 'pt', 4],
    ['Di Anna Rossi', 'it', 3],
    ['Door Anna Bakker', 'nl', 5],
    ['Av Anna Berg', 'sv', 3],
    ['Av Anna Berg', 'nb', 3],
    ['Av Anna Berg', 'no', 3],
    ['Av Anna Berg', 'nn', 3],
    ['Af Anna Holm', 'da', 3],
    ['By Anna Berg', 'de', 3],
    ['Von Miller', 'en', 0],
    ['Di Anna', null, 0],
    ['Anna Von Berg', 'de', 0],
    ['Anna Di Rossi', 'it', 0],
  ])('of “%s” (%s) are %i characters', (byline, language, length) => {
    expect(leadOf(byline, language)).toBe(length)
  })
})

describe('several people', () => {
  test.each([
    ['Anna Berg und Jan Ott', 'de', 'Anna Berg + Jan Ott | '],
    ['Anne Roux et Luc Petit', 'fr', 'Anne Roux + Luc Petit | '],
    ['Ana Ruiz y Luz Gil', 'es', 'Ana Ruiz + Luz Gil | '],
    ['Ana Reis e Rui Dias', 'pt', 'Ana Reis + Rui Dias | '],
    ['Anna Rossi e Ugo Bo', 'it-CH', 'Anna Rossi + Ugo Bo | '],
    ['Anna Berg och Jan Ek', 'sv', 'Anna Berg + Jan Ek | '],
    ['Anna Holm og Jan Ek', 'da', 'Anna Holm + Jan Ek | '],
    ['Anna Holm og Jan Ek', 'nb', 'Anna Holm + Jan Ek | '],
    ['Anna Holm og Jan Ek', 'no', 'Anna Holm + Jan Ek | '],
    ['Anna Berg und Jan Ott', null, 'Anna Berg + Jan Ott | '],
    ['Anne Roux et Luc Petit', null, 'Anne Roux + Luc Petit | '],
    ['Anna Berg och Jan Ek', null, 'Anna Berg + Jan Ek | '],
    ['Anna Holm og Jan Ek', null, 'Anna Holm + Jan Ek | '],
    ['Anne Roux et al', null, 'Anne Roux et al | '],
    ['Ortega y Gasset', null, 'Ortega y Gasset | '],
    ['Ortega y Gasset', 'en', 'Ortega y Gasset | '],
    ['Anna Berg und Jan Ott', 'en', 'Anna Berg und Jan Ott | '],
    ['Anna Berg and Jan Ott', 'ko', 'Anna Berg + Jan Ott | '],
  ])('in “%s” (%s)', (byline, language, expected) => {
    expect(split(byline, language)).toBe(expected)
  })

  test.each([
    ['Ada Byron & Bo Ek', 'Ada Byron + Bo Ek | '],
    ['Ada Byron AND Bo Ek', 'Ada Byron + Bo Ek | '],
    ['Ada Byron; Bo Ek', 'Ada Byron + Bo Ek | '],
    ['Ada Byron | Reuters', 'Ada Byron | Reuters'],
    ['Ada Byron | The Paper', 'Ada Byron | The Paper'],
    ['Ada Byron ,The Paper', 'Ada Byron | The Paper'],
    ['Ada Byron; and Bo Ek', 'Ada Byron + Bo Ek | '],
    ['Ada Byron, Bo Ek and Cy Ott', 'Ada Byron + Bo Ek + Cy Ott | '],
    ['Ada Byron, Bo Ek, Cy Ott', 'Ada Byron + Bo Ek | Cy Ott'],
    ['Ada Byron, , Bo Ek', 'Ada Byron | Bo Ek'],
    ['Ada Byron and ADA BYRON', 'Ada Byron | '],
    ['Ada Byron, Bo Ek and ADA BYRON', 'Ada Byron + Bo Ek | '],
    ['Reuters and REUTERS', ' | Reuters'],
    ['Ada Byron in Kyiv', 'Ada Byron | '],
    ['Ada Byron for The Paper', 'Ada Byron | '],
    ['Ada Byron For the Paper', 'Ada Byron | '],
    ['Ada Byron for Reuters and Bo Ek in Rome', 'Ada Byron + Bo Ek | '],
    ['Ada Byron in kyiv', 'Ada Byron in kyiv | '],
    ['Ada Byron and by Bo Ek', 'Ada Byron + Bo Ek | '],
    ['Ada Byron (she, her, hers)', 'Ada Byron | '],
    ['Ada Byron :', 'Ada Byron | '],
    ['Ada Byron, science and health writer', 'Ada Byron | science and health writer'],
    ['Ada Byron, science and health reporters', 'Ada Byron | science and health reporters'],
    ['Ada Byron, science and health correspondent', 'Ada Byron | science and health correspondent'],
    ['Ada Byron and science editor', 'Ada Byron | science editor'],
    ['Jr.', 'Jr. | '],
    [' By  Ada\tByron ', 'Ada Byron | '],
    ['By', 'By | '],
    [',', ' | '],
  ])('and others in “%s”', (byline, expected) => {
    expect(split(byline)).toBe(expected)
  })
})
