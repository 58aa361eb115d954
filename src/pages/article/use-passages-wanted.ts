/** Whether a passage is of any concern on this page: a link led to one, or something is selected. */
import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'

export function usePassagesWanted(): boolean {
  const { hash } = useLocation()
  const [isSelecting, setSelecting] = useState(false)
  useEffect(() => {
    if (isSelecting) return
    const look = () => {
      if (document.getSelection()?.isCollapsed === false) setSelecting(true)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [isSelecting])
  return isSelecting || hash.startsWith('#quote=')
}
