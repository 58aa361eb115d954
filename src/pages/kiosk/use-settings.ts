/** How this screen is set: by edition.json, and in how it looks by the address that it was started with. */
import { useEffect, useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import { type KioskSettings, readKioskSettings, withAddress } from '#query/kiosk-settings.ts'
import { noteFault } from './fault-log.ts'
import { settingsIn } from './screen-address.ts'

/** `written`: whatever stands in edition.json. What cannot be used of an address is told to whoever opens the state of the screen. */
export function useSettings(written: unknown): KioskSettings {
  const { search } = useLocation()
  const [started] = useState(() => settingsIn(search))
  const { settings, remarks } = useMemo(
    () => withAddress(readKioskSettings(written).settings, started),
    [written, started],
  )
  const said = remarks.join(' ')
  useEffect(() => {
    if (said !== '') noteFault(said)
  }, [said])
  return settings
}
