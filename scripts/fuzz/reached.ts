/** Which ways through our own code have been gone, told by the engine that runs it. */
import { Session } from 'node:inspector/promises'

/** Begins before anything of ours runs. The engine tells what has run since it was last asked. */
export class Reached {
  private readonly ways = new Set<string>()
  private readonly session = new Session()

  static async begin(): Promise<Reached> {
    const reached = new Reached()
    reached.session.connect()
    await reached.session.post('Profiler.enable')
    await reached.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    return reached
  }

  /**
   * How many ways are new. A way is what ran of one function and what did not, blocks by how often, to the power of two: a loop of many
   * rounds is told apart from one of a single round. (The engine lists what did not run, and leaves out what ran as often as what is around it.)
   */
  async news(): Promise<number> {
    const { result } = await this.session.post('Profiler.takePreciseCoverage')
    const before = this.ways.size
    for (const { url, functions } of result) {
      if (!url.includes('/src/')) continue
      for (const { ranges } of functions) {
        if (!ranges.some(({ count }) => count > 0)) continue
        const blocks = ranges.map((one) => `${one.startOffset}:${Math.ceil(Math.log2(one.count + 1))}`)
        this.ways.add(`${url} ${blocks.join(' ')}`)
      }
    }
    return this.ways.size - before
  }

  get count(): number {
    return this.ways.size
  }

  /** For the next target. The session goes on: of functions that were compiled without one, less is told. */
  forget(): void {
    this.ways.clear()
  }
}
