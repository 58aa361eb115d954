/** A long article with notes, pictures and parts, and others by its author. */
import { editionOf, feedOf } from './open-reader.tsx'

const FILLER = `<p>${'The surveyors came back from the coast with their books full of figures. '.repeat(12)}</p>`
const part = (n: number) => `<h2>Part ${n}</h2>${FILLER}`

export const LONG_BODY = `
<p>It was said<sup><a href="#fn1" id="ref1">1</a></sup> that the coast had moved, and again <a href="#fn2">[2]</a>.</p>
<figure><img src="https://paper.example/harbour.jpg" width="1600" height="1000" alt="The harbour">
<figcaption>The harbour at low water.</figcaption></figure>
<p><img src="https://paper.example/dot.png" width="16" height="16" alt="A dot"> in a line.</p>
${part(1)}<h3>Of the tides</h3>${FILLER}${part(2)}${part(3)}${part(4)}
<p><a href="https://paper.example/large.jpg"><img src="https://paper.example/small.jpg" alt="The tower"></a></p>
<h2>Notes</h2>
<ol><li id="fn1">By the harbour master, in 1911. <a href="#ref1">↩</a></li><li id="fn2">By his son.</li></ol>`

const items = [
  {
    id: '1',
    title: 'The coast has moved',
    summary: 'Three years of measuring.',
    content_html: LONG_BODY,
    date_published: '2015-03-23T11:00:00Z',
    language: 'en-GB',
    authors: [{ name: 'Ada Byron' }],
    _news: {
      section: 'Science',
      notes: [{ kind: 'correction', text: 'The harbour master’s name was wrong.' }],
    },
  },
  ...[2, 3, 4].map((n) => ({
    id: `${n}`,
    title: n === 4 ? 'The coast moved before' : `Tide tables ${n}`,
    content_text: 'They are.',
    date_published: `2015-02-0${n}`,
    authors: [{ name: 'Ada Byron' }],
    _news: { section: 'Science' },
  })),
]

export const LONG_READ = { 'edition.json': editionOf('feed.json'), 'feed.json': feedOf(items) }
export const LONG_ADDRESS = '/article/the-coast-has-moved'
