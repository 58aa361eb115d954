/** RSS 0.9x and 2.0, and RSS 1.0 (RDF): XML feeds, taken apart by feedsmith. */
import { parseRdfFeed, parseRssFeed } from 'feedsmith'
import type { Adapter } from '#format/adapter.ts'
import { openRss } from './rss-channel.ts'
import { withWordPress, wordPressDraft } from './wxr.ts'
import { plainRss, readXml, withoutContents } from './xml-document.ts'

export const rss: Adapter = ({ root }, context) => {
  const read = readXml(root.xml, (xml) => parseRssFeed(plainRss(xml)), context)
  if ('code' in read) return read
  const feed = withWordPress(read.feed, root.xml)
  const opened = openRss(feed, context)
  return { ...opened, draftOf: (item) => wordPressDraft(item, opened.draftOf(item)) }
}

export const rdf: Adapter = ({ root }, context) => {
  const read = readXml(root.xml, (xml) => parseRdfFeed(withoutContents(xml)), context)
  return 'code' in read ? read : openRss(read.feed, context)
}
