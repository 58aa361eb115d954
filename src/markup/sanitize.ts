/** The wall: nothing of a feed reaches the page without passing here. */
import DOMPurify, { type Config } from 'dompurify'

const CONFIG = {
  USE_PROFILES: { html: true },
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  SANITIZE_NAMED_PROPS: true,
  FORBID_TAGS: [
    'style',
    'form',
    'input',
    'button',
    'textarea',
    'select',
    'option',
    'fieldset',
    'dialog',
    'noscript',
  ],
  FORBID_ATTR: ['style', 'autoplay', 'target', 'ping'],
} satisfies Config

let purifier: typeof DOMPurify | null = null

/** The press makes its document after this module has been read, and DOMPurify looks for one only then. */
function openPurifier(): typeof DOMPurify {
  purifier ??= DOMPurify.isSupported ? DOMPurify : DOMPurify(window)
  return purifier
}

/** Keeps the elements and attributes of reading, in a fragment that loads nothing yet. */
export function sanitize(dirty: DocumentFragment): DocumentFragment {
  // Where DOMPurify cannot work it hands back what it got, which would be worse than nothing.
  const { isSupported } = openPurifier()
  if (!isSupported) return document.createDocumentFragment()
  return openPurifier().sanitize(dirty, { ...CONFIG, RETURN_DOM_FRAGMENT: true })
}
