type Attribute = string | boolean | undefined | ((event: Event) => void)
type Child = Node | string | false | undefined

/**
 * Makes an element: attributes that are functions listen (`onclick`), those that are false or undefined are left out. Texts stay
 * texts: nothing of an article is ever read as HTML.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key.slice(2), value)
    else if (value === true) made.setAttribute(key, '')
    else if (value) made.setAttribute(key, value)
  }
  made.append(...children.filter((child) => child !== false && child !== undefined))
  return made
}

/** The element of the page with an id. */
export function byId<Type extends HTMLElement = HTMLElement>(id: string): Type {
  return document.getElementById(id) as Type
}
