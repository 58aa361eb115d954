import { Component, type ReactNode } from 'react'
import { tellStuck } from '#device/offline/chunk-loss.ts'
import { tellFault } from '#device/visit.ts'
import { AGAIN_MS, NotLoaded } from './later.tsx'
import { Notice } from './notice.tsx'
import { words } from './words.ts'

interface ErrorBoundaryProps {
  /** Of a part that the page is read without: nothing stands in its place, and it is tried again by itself. */
  readonly isSpare?: boolean
  readonly children: ReactNode
}

/** A fault of ours takes one part of the page and leaves the others. It is said in words, with a way on, where it is the page itself. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }
  private timer = 0

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch(error: unknown) {
    const { isSpare = false } = this.props
    tellFault(error, isSpare)
    // What did not come is asked for again. What came wrong is not asked for twice by a browser: the page may have to be loaded anew.
    if (error instanceof NotLoaded) {
      if (!isSpare) tellStuck(true)
      this.later(() => error.load().then(this.show, () => this.componentDidCatch(error)))
    } else if (isSpare) this.later(this.show)
  }

  private show = () => this.setState({ isBroken: false })

  private later(act: () => void) {
    this.timer = window.setTimeout(act, AGAIN_MS)
  }

  override componentWillUnmount() {
    clearTimeout(this.timer)
  }

  override render() {
    const { isSpare, children } = this.props
    if (!this.state.isBroken) return children
    if (isSpare) return null
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
