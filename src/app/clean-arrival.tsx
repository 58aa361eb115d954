/** Takes out of the address bar what others have hung on a link to follow its reader; the page stays as it is. */
import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { withoutTracking } from '#route/clean-address.ts'

export function CleanArrival() {
  const { search, hash, state } = useLocation()
  const navigate = useNavigate()
  const kept = withoutTracking(search)
  useEffect(() => {
    if (kept !== search) navigate({ search: kept, hash }, { replace: true, state })
  }, [kept, search, hash, state, navigate])
  return null
}
