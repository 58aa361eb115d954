/** Keeps the reader and its edition for when there is no network. Nothing but GET from its own host, below its own folder. */
import { readQuestion, type WorkerQuestion } from '#device/offline/worker-messages.ts'
import { answerChanging } from './changing.ts'
import { answerHashed, hashIn } from './hashed.ts'
import { isOurs, keepFile } from './keeping.ts'
import { knownNow } from './news.ts'
import { answerFace, answerPicture } from './on-the-way.ts'
import { answerPage, isPage } from './pages.ts'
import { here } from './scope.ts'
import { settle } from './settling.ts'
import { audit, count, install, shellFile, tidy, version } from './shell.ts'
import { drop, held, heldArticles } from './stored.ts'

here.addEventListener('install', install)

here.addEventListener('activate', (event) => {
  event.waitUntil(tidy().then(() => here.clients.claim()))
})

here.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !isOurs(request.url) || request.headers.has('range')) return
  const answer = answerOf(event)
  if (answer) event.respondWith(answer)
})

function answerOf(event: FetchEvent): Promise<Response> | null {
  const { request } = event
  if (request.mode === 'navigate') return isPage(new URL(request.url)) ? answerPage(event) : null
  if (request.destination === 'image') return answerPicture(request)
  if (request.destination === 'font') return answerFace(event)
  // A page whose own files did not come asks for them like this (press/early-guard.ts).
  if (/\.(?:js|css)$/.test(request.url)) return shellFile(request).then((kept) => kept ?? fetch(request))
  // Only the reader's own code fetches in this way: settings, feeds and archives.
  if (request.destination === '') return hashIn(request.url) ? answerHashed(event) : answerChanging(event)
  return shellFile(request).then((kept) => kept ?? fetch(request))
}

here.addEventListener('message', (event) => {
  const question = readQuestion(event.data)
  const [port] = event.ports
  if (question === null || port === undefined) return
  event.waitUntil(reply(question).then((said) => port.postMessage(said)))
})

async function reply(question: WorkerQuestion): Promise<unknown> {
  switch (question.kind) {
    case 'take-over':
      await here.skipWaiting()
      return { isTaken: true }
    case 'audit':
      return audit()
    case 'state':
      return { version, ...(await count()), ...(await knownNow()) }
    case 'held':
      return held()
    case 'here':
      return { addresses: await heldArticles() }
    case 'keep':
      return keepFile(question)
    case 'settle':
      return { isSettled: await settle(question) }
    case 'drop':
      return { dropped: await drop(question.addresses) }
  }
}
