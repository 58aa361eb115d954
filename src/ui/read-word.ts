import { storyWord } from './story-word.ts'

/** Whether a story was read before; null for one that is new. */
export const { tell: tellReadWords, use: useReadWord } = storyWord()
