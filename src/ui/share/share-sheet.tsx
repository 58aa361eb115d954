/** One sheet for everything that can be handed on: the link first, the device, the networks, then code, picture and citations. */
import { useContext, useId, useState } from 'react'
import { readTargets } from '#edition/share-target.ts'
import type { EditionConfig } from '#query/edition-config.ts'
import type { CitedArticle } from '#route/cited-work.ts'
import { isFile } from '#route/shared-address.ts'
import { Drawing, Icon } from '#ui/icon.tsx'
import { Kiosk } from '#ui/kiosk.ts'
import { shareWords } from '#ui/share-words.ts'
import { useModal } from '#ui/use-modal.ts'
import { words } from '#ui/words.ts'
import { ChoicePicker } from './choice-picker.tsx'
import { Citations } from './citations.tsx'
import { CopyLink } from './copy-link.tsx'
import { DeviceShare } from './device-share.tsx'
import { EmbedCode } from './embed-code.tsx'
import { NetworkList } from './network-list.tsx'
import { QrCode } from './qr-code.tsx'
import type { Quote } from './quote.ts'
import { QuotePicture } from './quote-picture.tsx'
import type { ShareChoice } from './share-choice.ts'
import { ShareSection } from './share-section.tsx'
import { SHEET_SHAPES } from './share-shapes.ts'
import { useLinkCopy } from './use-link-copy.ts'
import './share-sheet.css'

export interface ShareSheetProps {
  readonly title: string
  readonly choices: readonly [ShareChoice, ...ShareChoice[]]
  /** As edition.json has them: an empty list leaves the link and its code. */
  readonly share: EditionConfig['share']
  readonly cited?: CitedArticle
  readonly quote?: Quote
  /** For what can be put on paper. */
  readonly onPrint?: () => void
  readonly onClose: () => void
}

export function ShareSheet({ title, choices, share, cited, quote, onPrint, onClose }: ShareSheetProps) {
  const dialog = useModal(onClose)
  const id = useId()
  const isKiosk = useContext(Kiosk)
  const [key, setKey] = useState(choices[0].key)
  // A page that was made is told only as it comes to life that it is on a kiosk: until somebody chooses, it may change.
  const [chosen, setChosen] = useState<string | null>()
  const open = chosen === undefined && isKiosk ? 'qr' : chosen
  const choice = choices.find((one) => one.key === key) ?? choices[0]
  const { content, post, embed } = choice
  // On a screen that belongs to nobody, only the code leads to a device that belongs to somebody.
  const isBare = isKiosk || share?.length === 0
  const { targets } = readTargets(share)
  const isCarried = isFile(content.url)
  const toggle = (section: string) => (isOpen: boolean) =>
    setChosen((before) => (isOpen ? section : (before ?? open) === section ? null : before))
  // What cannot be copied can still be read off the screen.
  const link = useLinkCopy(content.url, () => setChosen('qr'))
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className="sheet share-sheet"
      aria-labelledby={id}
      lang={words.language}
      dir={words.direction}
      onClick={({ target }) => target === dialog.current && dialog.current?.close()}
    >
      <header className="share-head">
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          className="quiet share-close"
          aria-label={shareWords.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon shape="close" size={20} />
        </button>
      </header>
      <div className="share-inside">
        <div className="share-subject">
          <p className="share-headline" dir="auto">
            {content.headline}
          </p>
          {content.standfirst && (
            <p className="share-standfirst" dir="auto">
              {content.standfirst}
            </p>
          )}
        </div>
        {choices.length > 1 && <ChoicePicker choices={choices} chosen={choice.key} onChoose={setKey} />}
        {isKiosk ? <p className="hint">{shareWords.kiosk}</p> : <CopyLink link={link} />}
        {isCarried && <p className="hint">{shareWords.carried}</p>}
        {!isBare && !isCarried && (
          <>
            <DeviceShare
              shared={{ title: content.headline, url: content.url, ...(post && { text: post.headline }) }}
              onShared={() => dialog.current?.close()}
              onFailed={link.copy}
            />
            <NetworkList targets={targets} content={content} post={post ?? content} />
          </>
        )}
        <div className="share-sections">
          {!isCarried && (
            <ShareSection shape="qr" label={shareWords.qr} isOpen={open === 'qr'} onToggle={toggle('qr')}>
              <QrCode key={content.url} url={content.url} name={content.headline} canSave={!isKiosk} />
            </ShareSection>
          )}
          {embed && !isBare && !isCarried && (
            <ShareSection
              shape="embed"
              label={shareWords.embed}
              isOpen={open === 'embed'}
              onToggle={toggle('embed')}
            >
              <EmbedCode key={embed.address} offer={embed} />
            </ShareSection>
          )}
          {quote && !isBare && (
            <ShareSection
              shape="picture"
              label={shareWords.picture}
              isOpen={open === 'picture'}
              onToggle={toggle('picture')}
            >
              <QuotePicture quote={quote} />
            </ShareSection>
          )}
          {cited && !isBare && (
            <ShareSection
              shape="cite"
              label={shareWords.cite}
              isOpen={open === 'cite'}
              onToggle={toggle('cite')}
            >
              <Citations article={cited} />
            </ShareSection>
          )}
          {onPrint && !isKiosk && (
            <button type="button" className="share-print" aria-haspopup="dialog" onClick={onPrint}>
              <Drawing path={SHEET_SHAPES.print} size={20} />
              {shareWords.print}
            </button>
          )}
        </div>
      </div>
    </dialog>
  )
}
