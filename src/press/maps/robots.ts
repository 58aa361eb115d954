/** robots.txt (RFC 9309): everything may be read. */
import { addressIn, type PressEdition } from '#press/press-edition.ts'

/** `sitemaps` are paths below the edition's folder. */
export function robotsOf(edition: PressEdition, sitemaps: readonly string[] = ['sitemap.xml']): string {
  const lines = edition.siteUrl === null ? [] : sitemaps.map((path) => `Sitemap: ${addressIn(edition, path)}`)
  return [
    // Crawlers ask for this file at the top of a host and nowhere else.
    ...(edition.base === '/' ? [] : ['# Copy these lines into the robots.txt at the top of the host.']),
    'User-agent: *',
    'Allow: /',
    ...(lines.length === 0 ? [] : ['', ...lines]),
    '',
  ].join('\n')
}
