/** The tab's title; React hoists it into the head. */
export function Title({ parts }: { readonly parts: readonly string[] }) {
  return <title>{parts.join(' · ')}</title>
}
