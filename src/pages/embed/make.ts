/** An element with what stands in it. Text goes in as text, and nothing ever as markup. */

type Attributes = Readonly<Record<string, string | number | null | undefined>>
type Child = Node | string | null | false

/** Attributes that are null or undefined are left out, and so are empty places among the children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) element.setAttribute(key, `${value}`)
  }
  element.append(...children.filter((child) => child !== null && child !== false))
  return element
}

/** Opens beside the page that the frame stands in, which stays as it is. */
export function outLink(to: string, text: string): HTMLAnchorElement {
  return make('a', { href: to, target: '_blank', rel: 'noopener' }, text)
}
