/** Elements that browsers close by themselves: open ones of them make no depth of their own. */
const selfClosing = new Set([
  ...['p', 'li', 'dt', 'dd', 'option', 'optgroup', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'rp', 'rt'],
  ...['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'colgroup', 'area', 'base', 'embed', 'param', 'source'],
  ...['track', 'wbr', 'html', 'head', 'body'],
])
/** Elements that browsers open again in every block until they are closed. */
const formatting = new Set([
  ...['a', 'b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u'],
])
const inline = new Set([...formatting, 'span', 'sup', 'sub', 'label', 'ins', 'del', 'abbr', 'cite', 'q'])
const rawText = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])
const tag = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-zA-Z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>?/g

const DEEPEST = 150
const MOST_FORMATTING = 40

/**
 * A page without the tags that nest deeper than any document does, where there are such: its words stay, and no tree is
 * deeper than can be walked. `dropped` counts the tags.
 */
export function limitNesting(html: string): { readonly html: string; readonly dropped: number } {
  const open: string[] = []
  let styled = 0
  /** Where the tags that are taken out stand. */
  const cuts: { start: number; end: number; by: string }[] = []
  const cutOpen = new Map<string, number>()
  tag.lastIndex = 0
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const name = match[2]?.toLowerCase()
    if (name === undefined || selfClosing.has(name)) continue
    const end = match.index + match[0].length
    if (match[1] === '/') {
      const cut = cutOpen.get(name) ?? 0
      if (cut > 0) {
        cutOpen.set(name, cut - 1)
        cuts.push({ start: match.index, end, by: '' })
        continue
      }
      const at = open.lastIndexOf(name)
      if (at < 0 || (name !== 'table' && open.lastIndexOf('table') > at)) continue
      for (const closed of open.splice(at)) if (formatting.has(closed)) styled--
    } else if (rawText.has(name)) {
      const close = new RegExp(`</${name}`, 'gi')
      close.lastIndex = end
      const found = close.exec(html)
      if (!found) break
      tag.lastIndex = found.index
    } else if (open.length >= DEEPEST || (formatting.has(name) && styled >= MOST_FORMATTING)) {
      cutOpen.set(name, (cutOpen.get(name) ?? 0) + 1)
      cuts.push({ start: match.index, end, by: inline.has(name) ? '' : '<br>' })
    } else {
      open.push(name)
      if (formatting.has(name)) styled++
    }
  }
  if (cuts.length === 0) return { html, dropped: 0 }
  const kept: string[] = []
  let from = 0
  for (const { start, end, by } of cuts) {
    kept.push(html.slice(from, start), by)
    from = end
  }
  kept.push(html.slice(from))
  return { html: kept.join(''), dropped: cuts.length }
}
