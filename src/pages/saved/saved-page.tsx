/** What the reader has kept of this edition, and what the device knows of their reading. */
import { useMarks } from '#device/marks/use-marks.ts'
import type { Edition } from '#query/use-edition.ts'
import { marksWords } from '#ui/marks-words.ts'
import { Title } from '#ui/title.tsx'
import { ListFile } from './list-file.tsx'
import { ListNotices } from './list-notices.tsx'
import { PrivateReading } from './private-reading.tsx'
import { RecentList } from './recent-list.tsx'
import { SavedList } from './saved-list.tsx'
import './saved-page.css'

interface SavedPageProps {
  readonly edition: Edition
  /** Where this folder is published, absolute. */
  readonly appAddress: string
}

export function SavedPage({ edition, appAddress }: SavedPageProps) {
  const here = useMarks(appAddress)
  return (
    <div className="saved-page">
      <Title parts={[marksWords.title, edition.config.title]} />
      <header className="page-head">
        <h1 tabIndex={-1}>{marksWords.title}</h1>
        <p className="count">{here.isPrivate ? marksWords.privateShort : marksWords.intro}</p>
      </header>
      <ListNotices here={here} />
      <SavedList edition={edition} here={here} />
      <RecentList here={here} />
      <div className="saved-tools">
        <PrivateReading here={here} />
        <ListFile here={here} />
      </div>
    </div>
  )
}
