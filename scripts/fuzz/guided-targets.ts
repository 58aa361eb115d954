/** What the guided fuzzer feeds, and the good texts that it begins with. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeMessage } from '#route/embed-messages.ts'
import { JSON_DOCUMENTS, XML_DOCUMENTS } from '../attack/documents.ts'
import * as check from './checks.ts'

export interface GuidedTarget {
  readonly name: string
  readonly seeds: readonly string[]
  /** Throws where something does not hold. */
  readonly holds: (text: string) => void | Promise<void>
}

const written = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value))
const edition = readFileSync(join(import.meta.dirname, '../../public/edition.json'), 'utf8')
const listing = {
  slug: 'rare-earths',
  headline: 'Rare Earths',
  byline: 'matthew',
  section: 'Economy',
  date: '23 March 2015',
  url: 'https://paper.example/1',
  language: 'en',
  direction: 'ltr',
}
const readMark = {
  at: 2,
  text: 'abc',
  updated: 3,
  isDone: false,
  place: { block: 1, quote: 'A', share: 0.5 },
  listing,
}

export const GUIDED: readonly GuidedTarget[] = [
  {
    name: 'adapters',
    seeds: [...written(Object.values(JSON_DOCUMENTS)), ...Object.values(XML_DOCUMENTS)],
    holds: check.reads,
  },
  {
    name: 'byline',
    seeds: [
      'By Ada Byron, Max Bohr and Lise Curie in Seoul',
      'matthew',
      'Von Anna Meier, dpa',
      'Texte : Zoé Dupont | Photos : Luc Petit',
      'ada@paper.example (Ada Byron)',
      'BY THE STAFF; translated by J. R. R. Moss Jr.',
      '김철수 기자',
      'تقرير: ليلى حسن',
    ],
    holds: check.splits,
  },
  {
    name: 'date',
    seeds: [
      '2015-03-23T11:00:00+09:00',
      'March 23, 2015, 11:00',
      'Mon, 23 Mar 2015 11:00:00 GMT',
      '23 de septiembre de 2015, 11.00 h',
      '2015년 3월 23일 오전 11:00',
      '٢٣ مارس ٢٠١٥',
      '1427108400',
      '1427108400000',
      '1923',
      '2015-W13-1',
    ],
    holds: check.dates,
  },
  {
    name: 'address',
    seeds: [
      'section/economy?from=2015-03&to=2016&author=matthew&q=%22rare+earths%22+-minus&page=2',
      '?section=world&section=science&on=2015-03-23&sort=oldest',
      'article/rare-earths?kiosk',
      'embed/?show=list&limit=5&theme=dark',
    ],
    holds: (text) => {
      const [path = '', ...query] = text.split('?')
      check.leads(path, query.join('?'))
    },
  },
  { name: 'edition.json', seeds: [edition, '{"title":"A"}'], holds: check.configures },
  {
    name: 'messages to the worker',
    seeds: written([
      { kind: 'audit' },
      { kind: 'keep', address: 'https://paper.example/p.json', what: 'page', withPictures: true },
      { kind: 'settle', feed: 'https://paper.example/feed.json', named: [] },
      { kind: 'drop', addresses: null },
      { bytes: 5, isNew: true, failures: [{ address: 'https://paper.example/p.json', why: 'full' }] },
    ]),
    holds: (text) => check.asksWorker(spoken(text)),
  },
  {
    name: 'messages of an embedded frame',
    seeds: written([
      writeMessage({ kind: 'height', height: 300 }),
      writeMessage({ kind: 'named', title: 'The Paper' }),
      writeMessage({ kind: 'activity' }),
      writeMessage({ kind: 'hello', theme: 'dark' }),
    ]),
    holds: (text) => check.speaksToFrame(spoken(text)),
  },
  {
    name: 'a file of saved articles',
    seeds: written([
      {
        lectern: 'marks',
        version: 1,
        era: 1,
        saved: [['a', { at: 1, since: 1, listing }]],
        read: [['a', readMark]],
      },
    ]),
    holds: check.takesIn,
  },
  {
    name: 'a template to share by',
    seeds: ['https://social.example/?text={headline}&url={url}', 'mailto:?body={url}', 'https://{host}/'],
    holds: (text) => check.shares(text, 'A “headline” & more'),
  },
]

/** As it would arrive. */
function spoken(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
