/** A section as JSON Feed 1.1 (jsonfeed.org), with whole items. */
import { fullItem } from '#press/layout/items.ts'
import { addressIn, type PressEdition } from '#press/press-edition.ts'
import { type Channel, feedItems } from './feed-channel.ts'

export function sectionFeedOf(edition: PressEdition, channel: Channel): string {
  const { siteUrl, language } = edition
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    ...(siteUrl !== null && {
      home_page_url: addressIn(edition, channel.path),
      feed_url: addressIn(edition, `${channel.path}feed.json`),
    }),
    ...(language !== null && { language }),
    items: feedItems(edition, channel).map(({ article }) => fullItem(article)),
  })
}
