import { speak } from '#ui/languages/speak.ts'

/** What is made from here on is in the language of the edition, where there are words in it; null is English. */
export function speakAs(edition: string | null): Promise<void> {
  return speak({ reader: [], edition })
}
