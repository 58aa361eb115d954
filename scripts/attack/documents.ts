/** One small document for each format, with every field that a publisher may fill; the attack fills them one by one. */

const HTML = '<p>Ships came in.</p>'
const WHEN = '2023-05-01T09:00:00Z'
const SITE = 'https://gull.example'

const PERSON = { name: 'Ada Byron', url: `${SITE}/ada`, avatar: `${SITE}/ada.jpg` }
const LD_PERSON = { '@type': 'Person', name: 'Ada Byron', url: `${SITE}/ada`, image: `${SITE}/ada.jpg` }

export const JSON_DOCUMENTS: Readonly<Record<string, unknown>> = {
  jsonfeed: {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Gull',
    home_page_url: SITE,
    feed_url: `${SITE}/feed.json`,
    language: 'en',
    items: [
      {
        id: '1',
        url: `${SITE}/1`,
        external_url: 'https://other.example/1',
        title: 'The harbour opens',
        content_html: HTML,
        summary: 'At last.',
        image: `${SITE}/a.jpg`,
        date_published: WHEN,
        date_modified: WHEN,
        authors: [PERSON],
        tags: ['Harbour'],
        language: 'en',
        attachments: [{ url: `${SITE}/a.mp3`, mime_type: 'audio/mpeg', title: 'Bells' }],
      },
    ],
  },
  ninjs: {
    uri: 'urn:1',
    standard: { name: 'ninjs', version: '2.1' },
    type: 'text',
    headline: 'The harbour opens',
    slugline: 'harbour',
    byline: 'Ada Byron',
    located: 'Gull',
    versioncreated: WHEN,
    firstcreated: WHEN,
    body_xhtml: HTML,
    description_text: 'At last.',
    subject: [{ name: 'Harbour', code: 's1' }],
    person: [{ name: 'Max Born', rel: 'author' }],
    provider: { name: 'Agency', uri: SITE },
    associations: {
      featuremedia: {
        uri: 'urn:2',
        type: 'picture',
        headline: 'Ships',
        body_text: 'Ships',
        byline: 'Bo',
        renditions: { main: { href: `${SITE}/a.jpg`, width: 100, height: 50 } },
      },
    },
  },
  jsonld: {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${SITE}/1`,
    url: `${SITE}/1`,
    headline: 'The harbour opens',
    alternativeHeadline: 'Ships',
    description: 'At last.',
    articleBody: HTML,
    articleSection: 'Harbour',
    keywords: 'ships, bells',
    datePublished: WHEN,
    dateModified: WHEN,
    author: [LD_PERSON],
    publisher: { '@type': 'Organization', name: 'The Gull', logo: { url: `${SITE}/l.png` } },
    image: { '@type': 'ImageObject', url: `${SITE}/a.jpg`, caption: 'A ship', creditText: 'Bo' },
    correction: 'The ship was green.',
  },
  wordpress: [
    {
      id: 1,
      date: '2023-05-01T09:00:00',
      date_gmt: '2023-05-01T09:00:00',
      link: `${SITE}/1`,
      slug: 'harbour',
      type: 'post',
      title: { rendered: 'The harbour opens' },
      content: { rendered: HTML, protected: false },
      excerpt: { rendered: '<p>At last.</p>' },
      author: 1,
      _embedded: {
        author: [{ id: 1, name: 'Ada Byron', link: `${SITE}/ada`, avatar_urls: { 96: `${SITE}/ada.jpg` } }],
        'wp:featuredmedia': [
          {
            source_url: `${SITE}/a.jpg`,
            alt_text: 'A ship',
            caption: { rendered: 'By Bo' },
            media_details: { width: 100, height: 50 },
          },
        ],
        'wp:term': [[{ taxonomy: 'category', name: 'Harbour', slug: 'harbour', link: `${SITE}/h` }]],
      },
    },
  ],
  ghost: {
    posts: [
      {
        id: '5f1',
        uuid: 'u-1',
        title: 'The harbour opens',
        slug: 'harbour',
        html: HTML,
        url: `${SITE}/1`,
        custom_excerpt: 'At last.',
        feature_image: `${SITE}/a.jpg`,
        feature_image_alt: 'A ship',
        feature_image_caption: 'By Bo',
        published_at: WHEN,
        visibility: 'public',
        tags: [{ name: 'City', visibility: 'public' }],
        authors: [{ name: 'Ada Byron', url: `${SITE}/ada`, profile_image: `${SITE}/ada.jpg` }],
      },
    ],
  },
  newsapi: {
    status: 'ok',
    totalResults: 1,
    articles: [
      {
        source: { id: 'gull', name: 'The Gull' },
        author: 'Ada Byron',
        title: 'The harbour opens',
        description: 'At last.',
        url: `${SITE}/1`,
        urlToImage: `${SITE}/a.jpg`,
        publishedAt: WHEN,
        content: HTML,
      },
    ],
  },
  guardian: {
    response: {
      status: 'ok',
      results: [
        {
          id: 'harbour/1',
          type: 'article',
          sectionId: 'harbour',
          sectionName: 'Harbour',
          webPublicationDate: WHEN,
          webTitle: 'The harbour opens',
          webUrl: `${SITE}/1`,
          apiUrl: `${SITE}/api/1`,
          fields: {
            headline: 'The harbour opens',
            trailText: 'At last.',
            body: HTML,
            byline: 'Ada Byron',
            thumbnail: `${SITE}/a.jpg`,
          },
          tags: [
            {
              id: 'profile/ada',
              type: 'contributor',
              webTitle: 'Ada Byron',
              webUrl: `${SITE}/ada`,
              bylineImageUrl: `${SITE}/ada.jpg`,
            },
          ],
        },
      ],
    },
  },
  generic: [
    {
      id: '1',
      section: 'Harbour',
      kicker: 'Ships',
      headline: 'The harbour opens',
      author: 'Ada Byron',
      date: 'March 23, 2015, 11:00',
      url: `${SITE}/1`,
      image: `${SITE}/a.jpg`,
      summary: 'At last.',
      paragraphs: ['Ships came in.', 'Bells rang.'],
    },
  ],
}

/** `§` marks a place where something may be written. */
export const XML_DOCUMENTS: Readonly<Record<string, string>> = {
  rss: `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>§</title><link>§</link><description>§</description><item><guid>§</guid><title>§</title><link>§</link><description>§</description><content:encoded>§</content:encoded><dc:creator>§</dc:creator><category>§</category><pubDate>Mon, 01 May 2023 09:00:00 GMT</pubDate><enclosure url="§" type="audio/mpeg" length="1"/><media:content url="§" medium="image"><media:title>§</media:title><media:credit>§</media:credit></media:content></item></channel></rss>`,
  atom: `<feed xmlns="http://www.w3.org/2005/Atom"><title>§</title><id>§</id><link href="§"/><entry><id>§</id><title type="html">§</title><link rel="alternate" href="§"/><summary type="html">§</summary><content type="html">§</content><author><name>§</name><uri>§</uri></author><category term="§" label="§"/><updated>2023-05-01T09:00:00Z</updated></entry></feed>`,
}
