import { readText } from '#source/read-text.ts'

/** Whether a file can be had now; true as well where a service worker has it. */
export async function hostAnswers(address: string): Promise<boolean> {
  const { signal } = new AbortController()
  return (await readText(address, { signal, patienceSeconds: 5 })).kind === 'text'
}
