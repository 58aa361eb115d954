/** The tokens of a small, strict XML document. What does not fit this grammar is not guessed at. */

export interface XmlElement {
  /** Without its prefix, in small letters. */
  readonly name: string
  readonly attributes: readonly XmlAttribute[]
}

export interface XmlAttribute {
  /** As written, in small letters: `xlink:href`. */
  readonly name: string
  readonly value: string
}

export interface XmlTokens {
  readonly elements: readonly XmlElement[]
  /** All that stands inside `<style>`, and in `style` attributes. */
  readonly styles: readonly string[]
}

const NAME = '[A-Za-z_][\\w:.-]*'
const ATTRIBUTE = `(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`
const TOKEN = new RegExp(
  [
    '<!--[\\s\\S]*?-->',
    '<!\\[CDATA\\[[\\s\\S]*?\\]\\]>',
    '<\\?xml\\s[^?]*\\?>',
    '<!DOCTYPE\\s[^\\[\\]<>]*>',
    `</(?<end>${NAME})\\s*>`,
    `<(?<start>${NAME})(?<inside>(?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(?<empty>/)?>`,
    '[^<]+',
  ].join('|'),
  'y',
)

/** Null for what is not well-formed, and for a document that defines entities or names programs. */
export function xmlTokens(text: string): XmlTokens | null {
  const elements: XmlElement[] = []
  const styles: string[] = []
  let isStyle = false
  TOKEN.lastIndex = 0
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(text)
    if (token === null) return null
    const { start, inside = '', empty, end } = token.groups ?? {}
    if (start !== undefined) {
      const element = { name: bare(start), attributes: attributesIn(inside) }
      elements.push(element)
      styles.push(...element.attributes.filter(({ name }) => name === 'style').map(({ value }) => value))
      isStyle = element.name === 'style' && empty === undefined
    } else if (end !== undefined) isStyle = false
    else if (isStyle) styles.push(token[0], decoded(token[0]))
  }
  return { elements, styles }
}

function bare(name: string): string {
  return name.replace(/^.*:/, '').toLowerCase()
}

function attributesIn(inside: string): XmlAttribute[] {
  return [...inside.matchAll(new RegExp(ATTRIBUTE, 'g'))].map(([, name = '', double, single]) => ({
    name: name.toLowerCase(),
    value: decoded(double ?? single ?? ''),
  }))
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
    (whole, hex, number, name) => {
      if (name !== undefined) return NAMED[name] ?? whole
      const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}
