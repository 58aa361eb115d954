/** As documents.ts, for the formats of single services and for those of which few are left. */

const HTML = '<p>Ships came in.</p>'
const WHEN = '2023-05-01T09:00:00Z'
const SITE = 'https://gull.example'

export const SERVICE_DOCUMENTS: Readonly<Record<string, unknown>> = {
  'rss-in-json': {
    rss: {
      version: '2.0',
      channel: {
        title: 'The Gull',
        link: SITE,
        description: 'Ships.',
        language: 'en',
        item: [
          {
            title: 'The harbour opens',
            link: `${SITE}/1`,
            guid: { isPermaLink: 'false', '#value': 'g1' },
            pubDate: 'Mon, 01 May 2023 09:00:00 GMT',
            description: HTML,
            author: 'ada@gull.example (Ada Byron)',
            category: ['Harbour', { domain: `${SITE}/section`, '#value': 'City' }],
            enclosure: { url: `${SITE}/a.mp3`, type: 'audio/mpeg', length: 12 },
          },
        ],
      },
    },
  },
  ans: {
    type: 'story',
    version: '0.10.9',
    _id: 'ABC123',
    canonical_url: '/1',
    canonical_website: 'gull',
    headlines: { basic: 'The harbour opens' },
    subheadlines: { basic: 'At last.' },
    description: { basic: 'Ships.' },
    label: { basic: { text: 'Ships' } },
    display_date: WHEN,
    first_publish_date: WHEN,
    last_updated_date: WHEN,
    language: 'en',
    distributor: { name: 'Coast Wire', mode: 'custom' },
    taxonomy: {
      primary_section: { _id: '/harbour', name: 'Harbour', path: '/harbour' },
      tags: [{ text: 'Ports', slug: 'ports' }],
    },
    credits: {
      by: [{ type: 'author', name: 'Ada Byron', url: `${SITE}/ada`, image: { url: `${SITE}/ada.jpg` } }],
    },
    promo_items: {
      basic: {
        type: 'image',
        url: `${SITE}/a.jpg`,
        caption: 'A ship',
        alt_text: 'A ship',
        credits: { by: [{ name: 'Bo' }] },
      },
    },
    content_elements: [
      { type: 'text', content: 'Ships <b>came</b> in.' },
      { type: 'header', level: 2, content: 'Bells' },
      { type: 'raw_html', content: HTML },
      { type: 'quote', content_elements: [{ type: 'text', content: 'Ships!' }], citation: { content: 'Bo' } },
      { type: 'list', list_type: 'unordered', items: [{ type: 'text', content: 'One' }] },
      {
        type: 'image',
        url: `${SITE}/b.jpg`,
        caption: 'Bells',
        alt_text: 'A bell',
        credits: { by: [{ name: 'Bo' }] },
      },
      { type: 'interstitial_link', url: `${SITE}/2`, content: 'More' },
      {
        type: 'oembed_response',
        raw_oembed: { html: HTML, url: `${SITE}/3`, type: 'rich', author_name: 'Bo' },
      },
      {
        type: 'table',
        header: [{ type: 'text', content: 'Ship' }],
        rows: [[{ type: 'text', content: 'Gull' }]],
      },
    ],
  },
  'apple-news': {
    identifier: 'harbour-1',
    version: '1.7',
    language: 'en_GB',
    title: 'The harbour opens',
    layout: {},
    metadata: {
      canonicalURL: `${SITE}/1`,
      datePublished: WHEN,
      dateModified: WHEN,
      excerpt: 'At last.',
      keywords: ['Ports'],
      authors: ['Ada Byron'],
      thumbnailURL: `${SITE}/a.jpg`,
    },
    components: [
      { role: 'title', text: 'The harbour opens' },
      { role: 'intro', text: 'At last.' },
      { role: 'byline', text: 'By Ada Byron' },
      { role: 'body', format: 'html', text: HTML },
      { role: 'body', format: 'markdown', text: 'Ships *came* [in](https://gull.example/4).' },
      { role: 'heading2', text: 'Bells' },
      { role: 'pullquote', text: 'Ships!' },
      { role: 'photo', URL: `${SITE}/b.jpg`, caption: 'Bells', accessibilityCaption: 'A bell' },
      { role: 'figure', URL: `${SITE}/c.jpg`, caption: { text: 'Gulls' } },
      { role: 'video', URL: `${SITE}/d.mp4`, stillURL: `${SITE}/d.jpg`, caption: 'Waves' },
      { role: 'htmltable', html: '<table><tr><td>Gull</td></tr></table>' },
      { role: 'container', components: [{ role: 'body', text: 'Inside.' }] },
      { role: 'link_button', URL: `${SITE}/5`, text: 'More' },
      { role: 'tweet', URL: `${SITE}/6` },
    ],
  },
}

/** One document a line. */
export const LINE_DOCUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  ndjson: [
    {
      id: '1',
      section: 'Harbour',
      headline: 'The harbour opens',
      author: 'Ada Byron',
      date: WHEN,
      url: `${SITE}/1`,
      image: `${SITE}/a.jpg`,
      summary: 'At last.',
      body: HTML,
    },
    { id: '2', headline: 'The harbour shuts', date: WHEN, body: HTML },
  ],
}

export const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="§"><title>§</title><link>§</link><description>§</description></channel><item rdf:about="§"><title>§</title><link>§</link><description>§</description><content:encoded>§</content:encoded><dc:creator>§</dc:creator><dc:subject>§</dc:subject><dc:date>2023-05-01T09:00:00Z</dc:date></item></rdf:RDF>`
