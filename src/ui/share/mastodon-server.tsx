/** The server of the reader's account: asked for, told, and changed. */
import { type FormEvent, useId, useState } from 'react'
import { shareWords } from '#ui/share-words.ts'
import type { Mastodon } from './use-mastodon.ts'

export function MastodonServer({ mastodon }: { readonly mastodon: Mastodon }) {
  const { server, isAsking, isNew, ask } = mastodon
  return (
    <>
      {isAsking && <ServerForm mastodon={mastodon} />}
      {server !== null && !isAsking && (
        <p className="share-server">
          {shareWords.serverIs(server)}{' '}
          <button
            type="button"
            className="quiet"
            aria-label={shareWords.serverChange}
            onClick={() => ask(true)}
          >
            {shareWords.change}
          </button>
        </p>
      )}
      <p role="status" className="share-result">
        {isNew && server !== null && shareWords.serverKept(server)}
      </p>
    </>
  )
}

function ServerForm({ mastodon: { server, take } }: { readonly mastodon: Mastodon }) {
  const id = useId()
  const [isWrong, setWrong] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('server')
    setWrong(typeof typed !== 'string' || !take(typed))
  }
  return (
    <form className="share-server-form" onSubmit={submit} noValidate>
      <label htmlFor={id}>{shareWords.server}</label>
      <input
        id={id}
        name="server"
        type="text"
        inputMode="url"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        placeholder="mastodon.social"
        defaultValue={server ?? ''}
        aria-invalid={isWrong}
        aria-describedby={`${id}hint`}
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field by its button
        autoFocus
      />
      <button type="submit">{shareWords.serverGo}</button>
      <p id={`${id}hint`} role={isWrong ? 'alert' : undefined} className={isWrong ? 'wrong' : 'hint'}>
        {isWrong ? shareWords.serverWrong : shareWords.serverHint}
      </p>
    </form>
  )
}
