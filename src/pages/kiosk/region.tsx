/** A part of the kiosk that may break without taking the others with it. It is tried again for the next visitor. */
import { Component, type ReactNode, useEffect, useRef } from 'react'
import { tellFault, useVisit } from '#device/visit.ts'

interface RegionProps {
  readonly children: ReactNode
}

export class Region extends Component<RegionProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch(error: unknown) {
    tellFault(error)
  }

  override render() {
    if (!this.state.isBroken) return this.props.children
    return <UntilNextVisit onNext={() => this.setState({ isBroken: false })} />
  }
}

/** Also for parts that stand there whoever comes and goes. */
function UntilNextVisit({ onNext }: { readonly onNext: () => void }) {
  const visit = useVisit()
  const first = useRef(visit)
  useEffect(() => {
    if (visit !== first.current) onNext()
  }, [visit, onNext])
  return null
}
