/** What a publisher should mend in edition.json though it can be read: each is passed over, and the rest holds. */
import { normalizeLanguage } from '#edition/language.ts'
import { readTargets } from '#edition/share-target.ts'
import type { EditionConfig } from './edition-config.ts'
import { readKioskSettings } from './kiosk-settings.ts'

export function configRemarks({ language, share, kiosk }: EditionConfig): readonly string[] {
  const remarks = [...readTargets(share).remarks, ...readKioskSettings(kiosk).remarks]
  if (language === undefined || normalizeLanguage(language) !== null) return remarks
  return [
    `In edition.json, “language” is “${language}”, which names no language. Write a tag such as "en", "en-GB" or "ko".`,
    ...remarks,
  ]
}
