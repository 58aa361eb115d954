/** The page's end of the line to its worker. */
import type { Answer, FromWorker, Question, ToWorker } from './worker-messages.ts'

interface Call {
  readonly onAnswer: (answer: Answer) => void
  readonly onBreak: () => void
}

const calls = new Map<number, Call>()
let lastCall = 0
/** Null once it has proved not to work: a file opened from disk, an old browser. */
let worker: Worker | null | undefined

/** Answers until `onAnswer` gives something else than undefined; null where there is no worker. */
export async function askWorker<Result>(
  question: Question,
  signal: AbortSignal,
  onAnswer: (answer: Answer) => Result | undefined,
): Promise<Result | null> {
  if (worker === undefined) worker = startWorker()
  const to = worker
  if (to === null) return null
  lastCall += 1
  const call = lastCall
  const say = (message: ToWorker) => to.postMessage(message)
  return new Promise<Result | null>((resolve, reject) => {
    calls.set(call, {
      onAnswer: (answer) => {
        const result = onAnswer(answer)
        if (answer.kind === 'broke') reject(new Error(answer.message))
        else if (result !== undefined) resolve(result)
      },
      onBreak: () => resolve(null),
    })
    signal.addEventListener('abort', () => {
      say({ kind: 'stop', call })
      reject(signal.reason)
    })
    say({ kind: 'ask', call, question })
  }).finally(() => calls.delete(call))
}

function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null
  try {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      calls.get(data.call)?.onAnswer(data.answer)
    })
    started.addEventListener('error', breakOff)
    return started
  } catch {
    return null
  }
}

/** Its script could not be had, or has failed; whoever waits is served on the page instead. */
function breakOff(): void {
  worker = null
  for (const { onBreak } of calls.values()) onBreak()
}
