import { Component, type ReactNode } from 'react'
import { tellFault } from '#device/visit.ts'
import { Notice } from '#ui/notice.tsx'
import { words } from '#ui/words.ts'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

/** A fault of ours is said in words, with a way on; the masthead stays. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch(error: unknown) {
    tellFault(error)
  }

  override render() {
    if (!this.state.isBroken) return this.props.children
    return (
      <Notice title={words.crashed}>
        <p>{words.crashedHint}</p>
        <p>
          <button type="button" onClick={() => location.reload()}>
            {words.reload}
          </button>
        </p>
      </Notice>
    )
  }
}
