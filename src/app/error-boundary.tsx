import { Component, type ReactNode } from 'react'
import { tellFault } from '#device/visit.ts'
import { AGAIN_MS, NotLoaded } from '#ui/later.tsx'
import { Notice } from '#ui/notice.tsx'
import { words } from '#ui/words.ts'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

/** A fault of ours is said in words, with a way on; the masthead stays. What did not come is asked for again by itself. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }
  private timer = 0

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch(error: unknown) {
    tellFault(error)
    if (error instanceof NotLoaded) this.askAgain(error)
  }

  private askAgain(lost: NotLoaded) {
    const show = () => this.setState({ isBroken: false })
    this.timer = window.setTimeout(() => lost.load().then(show, () => this.askAgain(lost)), AGAIN_MS)
  }

  override componentWillUnmount() {
    clearTimeout(this.timer)
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
