/**
 * Makes an element. Text comes in as text nodes alone, so that no word of a document is ever read as markup.
 * @param {string} tag
 * @param {Record<string, any> | null} [attributes] `on…` are listeners; null, undefined and false are left out
 * @param {...any} children elements, strings, numbers, lists of them; null and false are left out
 * @returns {any}
 */
export function h(tag, attributes, ...children) {
  return filled(document.createElement(tag), attributes, children)
}

/**
 * The same for a drawing.
 * @param {string} tag
 * @param {Record<string, any> | null} [attributes]
 * @param {...any} children
 * @returns {any}
 */
export function draw(tag, attributes, ...children) {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children)
}

/**
 * @param {Element} element
 * @param {Record<string, any> | null | undefined} attributes
 * @param {any[]} children
 */
function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.flat(9).filter((child) => child !== null && child !== undefined && child !== false))
  return element
}

/**
 * A drawing for people who look and a name for those who do not; the table behind it stands beside it.
 * @param {{ id: string, title: string, text: string, width: number, height: number }} head
 * @param {...any} children
 */
export function plot({ id, title, text, width, height }, ...children) {
  return draw(
    'svg',
    {
      class: 'plot',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-text`,
      preserveAspectRatio: 'xMinYMin meet',
    },
    draw('title', { id: `${id}-title` }, title),
    draw('desc', { id: `${id}-text` }, text),
    children,
  )
}
