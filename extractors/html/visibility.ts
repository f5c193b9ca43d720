import type { Element } from 'hast'
import type { Declarations } from './css-style.js'

/** Blocks that browsers leave room before, where the page says nothing else. */
const spacedElements = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'figure', 'dl', 'hr'])

export function isHidden(element: Element, css: Declarations): boolean {
  if (element.properties.hidden !== undefined && element.properties.hidden !== null) return true
  if (css.get('display')?.toLowerCase() === 'none' || /^(?:hidden|collapse)$/i.test(css.get('visibility') ?? ''))
    return true
  return /^all$/i.test(css.get('mso-hide') ?? '')
}

/** Whether room is left before and after a block. */
export function isSpaced(tag: string, css: Declarations): boolean {
  const margins = [css.get('margin-top'), css.get('margin-bottom')]
  if (margins.some((margin) => margin !== undefined && /[1-9]/.test(margin))) return true
  const zero = margins.some((margin) => margin !== undefined) || /^0/.test(css.get('margin') ?? '')
  return spacedElements.has(tag) && !zero
}
