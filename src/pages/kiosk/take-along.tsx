/** A link that leads out of the screen, as a code for a device that belongs to somebody. */
import { kioskWords } from '#ui/kiosk-words.ts'
import { QrCode } from '#ui/share/qr-code.tsx'
import { Sheet } from '#ui/sheet.tsx'
import '#ui/share/share-parts.css'
import './kiosk-sheet.css'

interface TakeAlongProps {
  readonly url: string
  readonly onClose: () => void
}

export function TakeAlong({ url, onClose }: TakeAlongProps) {
  return (
    <Sheet kind="kiosk-sheet" title={kioskWords.take} closeLabel={kioskWords.close} onClose={onClose}>
      <p>{kioskWords.takeHint}</p>
      <QrCode key={url} url={url} name="" canSave={false} />
    </Sheet>
  )
}
