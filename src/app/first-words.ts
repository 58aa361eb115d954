/**
 * The words that a page begins with: of a page that the press has made, in the language that it is made in; of any other, in
 * the reader's. English is at hand, and everything else is fetched before anything is shown.
 */
export async function firstWords(isMade: boolean): Promise<void> {
  // The early script has put there what is kept of it.
  const { lang, dataset } = document.documentElement
  const chosen = isMade ? undefined : dataset.language
  if (/^en\b/.test(isMade ? lang : (chosen ?? navigator.language))) return
  const { speakHere } = await import('#ui/languages/speak-here.ts')
  await speakHere({ chosen, reader: isMade ? [] : navigator.languages, edition: lang })
}
