/** The whole reader, on feeds made in the test; only the network is stood in for. */
import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { BrowserRouter } from 'react-router'
import { vi } from 'vitest'
import { App } from '#app/app.tsx'
import { newClient } from '#query/new-client.ts'
import { letDialogsOpen } from '../let-dialogs-open.ts'

/** A file's text, or the status that the server answers with; 0 where there is no answer. */
export type Files = Readonly<Record<string, string | number>>

export function feedOf(items: readonly unknown[], parts: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'The Feed', items, ...parts })
}

export function editionOf(...sources: readonly string[]): string {
  return JSON.stringify({ title: 'The Paper', sources: sources.map((url) => ({ url })) })
}

export function openReader(files: Files, address = '/') {
  window.history.replaceState(null, '', address)
  standInForNetwork(files)
  vi.stubGlobal('scrollTo', () => undefined)
  Element.prototype.scrollIntoView = () => undefined
  letDialogsOpen()
  const user = userEvent.setup()
  const router = (reader: ReactNode) => <BrowserRouter useTransitions={false}>{reader}</BrowserRouter>
  const view = render(<App appAddress={`${window.location.origin}/`} client={newClient()} router={router} />)
  return { user, ...view }
}

export function standInForNetwork(files: Files): void {
  vi.stubGlobal('fetch', (input: string) => answer(files, new URL(input).pathname.slice(1)))
}

async function answer(files: Files, path: string): Promise<Response> {
  const file = files[path] ?? 404
  if (file === 0) throw new TypeError('Failed to fetch')
  return typeof file === 'number' ? new Response('', { status: file }) : new Response(file)
}
