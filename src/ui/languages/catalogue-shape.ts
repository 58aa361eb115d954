/** What a language says: every part of the interface's words, and nothing else; the types hold each catalogue to it. */
import type { PartName } from '#ui/catalogue.ts'
import type { findWords } from '#ui/find-words.ts'
import type { readingWords } from '#ui/reading-words.ts'
import type { settingsWords } from '#ui/settings-words.ts'
import type { shareWords } from '#ui/share-words.ts'
import type { shortcutWords } from '#ui/shortcut-words.ts'
import type { troubleWords } from '#ui/trouble-words.ts'
import type { words } from '#ui/words.ts'

interface Parts {
  readonly front: typeof words
  readonly trouble: typeof troubleWords
  readonly reading: typeof readingWords
  readonly find: typeof findWords
  readonly share: typeof shareWords
  readonly settings: typeof settingsWords
  readonly shortcuts: typeof shortcutWords
}

export type Catalogue = { readonly [Name in PartName]: Parts[Name] }
