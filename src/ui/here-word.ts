import { storyWord } from './story-word.ts'

/** Whether a story can be read without a network, where others of the edition cannot; null where that says nothing. */
export const { tell: tellHereWords, use: useHereWord } = storyWord()
