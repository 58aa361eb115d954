/** What a language says: every part of the interface's words, and nothing else; the types hold each catalogue to it. */

import type { articleWords } from '#ui/article-words.ts'
import type { PartName } from '#ui/catalogue.ts'
import type { embedWords } from '#ui/embed-words.ts'
import type { findWords } from '#ui/find-words.ts'
import type { kioskWords } from '#ui/kiosk-words.ts'
import type { marksWords } from '#ui/marks-words.ts'
import type { offlineWords } from '#ui/offline-words.ts'
import type { readingWords } from '#ui/reading-words.ts'
import type { reportWords } from '#ui/report-words.ts'
import type { settingsWords } from '#ui/settings-words.ts'
import type { shareWords } from '#ui/share-words.ts'
import type { shortcutWords } from '#ui/shortcut-words.ts'
import type { troubleWords } from '#ui/trouble-words.ts'
import type { words } from '#ui/words.ts'

interface Parts {
  readonly front: typeof words
  readonly trouble: typeof troubleWords
  readonly reading: typeof readingWords
  readonly article: typeof articleWords
  readonly marks: typeof marksWords
  readonly find: typeof findWords
  readonly share: typeof shareWords
  readonly settings: typeof settingsWords
  readonly shortcuts: typeof shortcutWords
  readonly embed: typeof embedWords
  readonly offline: typeof offlineWords
  readonly report: typeof reportWords
  readonly kiosk: typeof kioskWords
}

export type Catalogue = { readonly [Name in PartName]: Parts[Name] }
