/** Tells the lists which stories were read before, and whoever reads in private that they do. */
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { Link } from 'react-router'
import type { Marks } from '#device/marks/marks.ts'
import { useMarks } from '#device/marks/use-marks.ts'
import { marksWords } from '#ui/marks-words.ts'
import { tellReadWords } from '#ui/read-word.ts'
import type { ShownStory } from '#ui/shown-story.ts'
import '#ui/marks.css'

interface ReadStoriesProps {
  readonly appAddress: string
}

export function ReadStories({ appAddress }: ReadStoriesProps) {
  const { marks, isPrivate } = useMarks(appAddress)
  const [masthead, setMasthead] = useState<Element | null>(null)
  useEffect(() => setMasthead(document.querySelector('.masthead-date')), [])
  useEffect(() => tellReadWords((article) => wordOf(marks, article)), [marks])
  if (!isPrivate || !masthead) return null
  return createPortal(
    <Link className="private-sign" to="/saved" title={marksWords.privateShort}>
      {marksWords.private}
    </Link>,
    masthead,
  )
}

/** What was changed since is as good as new. */
function wordOf({ read }: Marks, { id, updatedAt }: ShownStory): string | null {
  const mark = read.get(id)
  if (!mark) return null
  if (updatedAt && mark.updated !== null && updatedAt.ms > mark.updated) return null
  return mark.isDone ? marksWords.read : marksWords.begun
}
