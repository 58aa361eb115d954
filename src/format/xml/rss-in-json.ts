/** RSS in JSON (scripting.com) and other feeds that a converter has turned from XML into JSON. */

import type { Adapter } from '#format/adapter.ts'
import { isRecord, type RawRecord } from '#format/fields.ts'
import { openAtom } from './atom-feed.ts'
import { gdataEntry, gdataFeed } from './gdata.ts'
import { openRss } from './rss-channel.ts'
import { attributeIn, childrenOf, textIn, textsIn } from './rss-json-values.ts'

export const rssInJson: Adapter = ({ root, items }, context) => {
  if (root.entry !== undefined) {
    const entries = items.map((item) => (isRecord(item) ? gdataEntry(item) : item))
    return openAtom({ ...gdataFeed(root), entries }, context)
  }
  const list = items.map((item) => (isRecord(item) ? itemOf(item) : item))
  return openRss({ ...channelOf(root), items: list }, context)
}

/** In the shape that feedsmith gives to RSS, so that both are read by the same rules. */
function channelOf(channel: RawRecord): RawRecord {
  return {
    title: textsIn(channel, 'title')[0],
    link: textsIn(channel, 'link').find((link) => link.trim() !== ''),
    language: textsIn(channel, 'language')[0],
    generator: textsIn(channel, 'generator')[0],
    managingEditor: textsIn(channel, 'managingEditor')[0],
    dc: { creators: textsIn(channel, 'dc:creator'), languages: textsIn(channel, 'dc:language') },
    itunes: { author: textsIn(channel, 'itunes:author')[0] },
    atom: { links: linksOf(channel, 'atom:link') },
  }
}

function itemOf(item: RawRecord): RawRecord {
  const [guid] = childrenOf(item, 'guid')
  const [source] = childrenOf(item, 'source')
  return {
    title: textsIn(item, 'title')[0],
    link: textsIn(item, 'link').find((link) => link.trim() !== ''),
    description: textsIn(item, 'description')[0],
    content: { encoded: textsIn(item, 'content:encoded', 'encoded')[0] },
    authors: textsIn(item, 'author'),
    pubDate: textsIn(item, 'pubDate', 'pubdate')[0],
    guid: { value: textIn(guid), isPermaLink: attributeIn(guid, 'isPermaLink') !== 'false' },
    categories: childrenOf(item, 'category').map((category) => ({
      name: textIn(category),
      domain: attributeIn(category, 'domain'),
    })),
    enclosures: filesOf(item, 'enclosure'),
    source: { title: textIn(source), url: attributeIn(source, 'url') },
    dc: {
      creators: textsIn(item, 'dc:creator', 'creator'),
      dates: textsIn(item, 'dc:date'),
      subjects: textsIn(item, 'dc:subject'),
    },
    atom: { updated: textsIn(item, 'atom:updated')[0], links: linksOf(item, 'atom:link') },
    itunes: {
      author: textsIn(item, 'itunes:author')[0],
      duration: textsIn(item, 'itunes:duration')[0],
      image: attributeIn(childrenOf(item, 'itunes:image')[0], 'href'),
    },
    media: { contents: filesOf(item, 'media:content'), thumbnails: filesOf(item, 'media:thumbnail') },
  }
}

function filesOf(item: RawRecord, name: string): RawRecord[] {
  return childrenOf(item, name).map((file) => ({
    url: attributeIn(file, 'url'),
    type: attributeIn(file, 'type') ?? undefined,
    medium: attributeIn(file, 'medium') ?? undefined,
    length: attributeIn(file, 'length'),
    width: attributeIn(file, 'width'),
    height: attributeIn(file, 'height'),
  }))
}

function linksOf(item: RawRecord, name: string): RawRecord[] {
  return childrenOf(item, name).map((link) => ({
    rel: attributeIn(link, 'rel') ?? undefined,
    href: attributeIn(link, 'href'),
    type: attributeIn(link, 'type') ?? undefined,
  }))
}
