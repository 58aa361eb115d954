/** A part of the kiosk that may break without taking the others with it. It is tried again for the next visitor. */
import { Component, type ReactNode } from 'react'
import { tellFault } from '#device/visit.ts'

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
    return this.state.isBroken ? null : this.props.children
  }
}
