/** The device's own sharing, where it has any. */
import { canShareFromDevice, type Shared, shareFromDevice } from '#device/share.ts'
import { Icon } from '#ui/icon.tsx'
import { shareWords } from '#ui/share-words.ts'

interface DeviceShareProps {
  readonly shared: Shared
  readonly onShared: () => void
  /** The device did not take it, and said nothing to the reader. */
  readonly onFailed: () => void
}

export function DeviceShare({ shared, onShared, onFailed }: DeviceShareProps) {
  if (!canShareFromDevice()) return null
  const share = async () => {
    const outcome = await shareFromDevice(shared)
    if (outcome === 'shared') onShared()
    if (outcome === 'failed') onFailed()
  }
  return (
    <button type="button" className="share-device" onClick={share}>
      <Icon shape="share" size={20} />
      {shareWords.device}
    </button>
  )
}
