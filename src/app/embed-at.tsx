/** What stands in other sites' pages, which no other page needs. */
import { useLocation } from 'react-router'
import type { Selection } from '#edition/selection.ts'
import { EmbedPage } from '#pages/embed/embed-page.tsx'
import type { Edition } from '#query/use-edition.ts'
import { readEmbed } from '#route/embed-address.ts'

interface EmbedAtProps {
  readonly edition: Edition
  readonly selection: Selection
  /** Where this folder is published, absolute. */
  readonly appAddress: string
}

export function EmbedAt(props: EmbedAtProps) {
  const { search } = useLocation()
  return <EmbedPage {...props} slug={readEmbed(new URLSearchParams(search))} />
}
