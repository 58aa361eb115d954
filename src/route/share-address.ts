/** The networks' own addresses for sharing a link: plain links, no script, nothing about the reader. */

export interface ShareContent {
  readonly headline: string
  readonly standfirst: string | null
  readonly url: string
}

const WRITERS = {
  email: ({ headline, standfirst, url }: ShareContent) => {
    const body = [headline, standfirst, url].filter((line) => line !== null).join('\r\n\r\n')
    return `mailto:?subject=${encodeURIComponent(oneLine(headline))}&body=${encodeURIComponent(body)}`
  },
  x: ({ headline, url }: ShareContent) =>
    `https://x.com/intent/post?${new URLSearchParams({ text: oneLine(headline), url })}`,
  facebook: ({ url }: ShareContent) =>
    `https://www.facebook.com/sharer/sharer.php?${new URLSearchParams({ u: url })}`,
  whatsapp: ({ headline, url }: ShareContent) =>
    `https://wa.me/?${new URLSearchParams({ text: `${oneLine(headline)} ${url}` })}`,
  linkedin: ({ url }: ShareContent) =>
    `https://www.linkedin.com/sharing/share-offsite/?${new URLSearchParams({ url })}`,
} as const

export type Network = keyof typeof WRITERS

export const NETWORKS: readonly Network[] = ['email', 'x', 'facebook', 'whatsapp', 'linkedin']

export function shareAddress(network: Network, content: ShareContent): string {
  return WRITERS[network](content)
}

/** A line break in a subject would start another header. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
