/** The words of the keyboard help. They come with the keys. */
import { live } from './catalogue.ts'

export const shortcutWords = live('shortcuts', {
  title: 'Keys',
  close: 'Close the list of keys',
  off: 'They can be switched off in the reading settings.',
  /** As app/keys.tsx and story-list.tsx act on them. */
  keys: [
    ['/', 'Search'],
    ['f', 'Filter'],
    ['j', 'Next story in the list'],
    ['k', 'Previous story in the list'],
    ['n', 'Older article, or next page'],
    ['p', 'Newer article, or previous page'],
    ['h', 'Front page'],
    ['s', 'Share, or share the selected passage'],
    ['b', 'Save the article, or take it out of the list'],
    ['a', 'Reading settings'],
    ['?', 'This list'],
  ],
})
