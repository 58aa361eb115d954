/** What feeds of others are stricter with than browsers are. */

/** Browsers take addresses with letters in them that others want as numbers (RFC 3986), and more than one `#`. */
export function feedAddress(address: string): string {
  const [, host = '', rest = ''] = /^([a-z][a-z\d+.-]*:\/\/[^/?#]*)?([\s\S]*)$/i.exec(address) ?? []
  const [path = '', ...fragments] = rest.split('#')
  const written = [path, ...(fragments.length > 0 ? [fragments.join('%23')] : [])]
  return host + written.map((part) => part.replace(NOT_AS_IS, encodeURIComponent)).join('#')
}

const NOT_AS_IS = /%(?![\da-f]{2})|[\s"<>\\^`{|}[\]]/gi

/** Null for words that name no kind of media (RFC 6838), whatever a publisher has put there. */
export function mediaType(type: string | null): string | null {
  return type !== null && /^[a-z\d][\w!#$&^.+-]*\/[a-z\d][\w!#$&^.+-]*(?:\s*;[^<>]*)?$/i.test(type)
    ? type
    : null
}
