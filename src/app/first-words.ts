/**
 * The words that a page begins with: of a page that the press has made, in the language that it is made in; of any other, in
 * the reader's. English is at hand, and everything else is fetched before anything is shown.
 */
export async function firstWords(isMade: boolean): Promise<void> {
  const { lang } = document.documentElement
  if (/^en\b/.test(isMade ? lang : navigator.language)) return
  const { speakHere } = await import('#ui/languages/speak-here.ts')
  await speakHere({ reader: isMade ? [] : navigator.languages, edition: lang })
}
