/** What JavaScript holds in a page and in its workers: objects, and the buffers of typed arrays. */
import type { CDPSession } from 'playwright-core'

interface HeapUsage {
  readonly usedSize: number
  readonly backingStorageSize?: number
}

/** Bytes, after everything that can be thrown away has been. */
export async function heapOf(line: CDPSession): Promise<number> {
  await line.send('HeapProfiler.collectGarbage')
  const own: HeapUsage = await line.send('Runtime.getHeapUsage')
  const others = await workersOf(line)
  const all = [own, ...(await Promise.all(others.map((ask) => usageOf(ask))))]
  return all.reduce((sum, { usedSize, backingStorageSize = 0 }) => sum + usedSize + backingStorageSize, 0)
}

type Ask = (method: string) => Promise<unknown>

async function usageOf(ask: Ask): Promise<HeapUsage> {
  await ask('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize } = Object(await ask('Runtime.getHeapUsage'))
  return { usedSize: Number(usedSize), backingStorageSize: Number(backingStorageSize ?? 0) }
}

/** A worker is spoken to through its page. */
async function workersOf(line: CDPSession): Promise<readonly Ask[]> {
  const sessions: string[] = []
  const answers = new Map<number, (result: unknown) => void>()
  line.on('Target.attachedToTarget', ({ sessionId }) => sessions.push(sessionId))
  line.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message)
    answers.get(id)?.(result)
  })
  await line.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
  const asked = { last: 0 }
  return sessions.map((sessionId) => (method) => {
    asked.last += 1
    const id = asked.last
    return new Promise((resolve) => {
      answers.set(id, resolve)
      void line.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
    })
  })
}
