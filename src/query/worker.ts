/** The desk, away from the page: scrolling never waits for a large file. */
import { LateCode } from '#format/adapters.ts'
import { askAnew } from '#source/ask-anew.ts'
import { readBytes } from '#source/read-text.ts'
import { Desk } from './desk.ts'
import type { FromWorker, News, Question, ToWorker } from './desk-messages.ts'
import { loadSource } from './load-source.ts'
import { openConfig } from './open-config.ts'

const running = new Map<number, AbortController>()
const say = (message: FromWorker) => self.postMessage(message)
const desk = new Desk({ openConfig, load: loadSource, readBytes, onChange: () => say({ kind: 'changed' }) })

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'stop') running.get(data.call)?.abort()
  else void answer(data.call, data.question)
})

say({ kind: 'here' })

async function answer(call: number, question: Question): Promise<void> {
  const controller = new AbortController()
  const tell = (news: News) => say({ kind: 'news', call, news })
  running.set(call, controller)
  try {
    const reply = await desk.answer(question, { signal: controller.signal, tell })
    say({ kind: 'answer', call, reply })
  } catch (error) {
    if (controller.signal.aborted) return
    const message = error instanceof Error ? error.message : String(error)
    // Nothing but a script of ours is ever read in a way that throws the first.
    const isHalf = error instanceof SyntaxError || error instanceof LateCode
    // What is right already would only keep a late part waiting.
    if (error instanceof SyntaxError) await askAnew()
    say({ kind: 'broke', call, message, isHalf })
  } finally {
    running.delete(call)
  }
}
