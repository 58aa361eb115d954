/** A screen that was opened as a kiosk is still one after it has been loaded again at another address. */
import { useContext, useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { withKiosk } from '#route/kiosk-address.ts'
import { Kiosk } from '#ui/kiosk.ts'

export function KeepKiosk() {
  const isKiosk = useContext(Kiosk)
  const { search, hash, state } = useLocation()
  const navigate = useNavigate()
  const kept = isKiosk ? withKiosk(search) : search
  useEffect(() => {
    if (kept !== search) navigate({ search: kept, hash }, { replace: true, state })
  }, [kept, search, hash, state, navigate])
  return null
}
