/** What a build says at its end. */
import type { BuildOptions } from './build-options.ts'
import type { Written } from './edition-writer.ts'
import type { Published } from './publish.ts'

/** Cloudflare Pages takes no more in one site; other hosts take more. */
const HOST_FILES = 20_000

export function summaryLines(
  { articles, made, remarks }: Published,
  { files, changed, bytes }: Written,
  { out, siteUrl }: BuildOptions,
): readonly string[] {
  const size = (bytes / 1_000_000).toFixed(1)
  return [
    `${articles} articles, ${files} files, ${size} MB in ${out}; ${changed} files changed.`,
    ...remarks,
    ...(made < articles ? [`${made} of them have a page of their own; the others open in the reader.`] : []),
    ...(siteUrl === null
      ? [
          'Say where it will stand with --site-url ADDRESS, and links to it will show a picture, and maps for search engines will be written.',
        ]
      : []),
    ...(files > HOST_FILES
      ? [
          `Some hosts take ${HOST_FILES} files at most; --prerender latest:N makes fewer pages, and every address still opens.`,
        ]
      : []),
  ]
}
