/** Atom 1.0 (RFC 4287) and 0.3: XML feeds, taken apart by feedsmith. */
import { parseAtomFeed } from 'feedsmith'
import type { Adapter } from '#format/adapter.ts'
import { openAtom } from './atom-feed.ts'
import { readXml } from './xml-document.ts'

export const atom: Adapter = ({ root }, context) => {
  const read = readXml(root.xml, parseAtomFeed, context)
  return 'code' in read ? read : openAtom(read.feed, context)
}
