/** Pieces of marked-up text: words, and the marks that change their looks. */
export type Mark =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'style'; readonly style: 'bold' | 'italic' | 'superscript'; readonly on: boolean }
  | { readonly kind: 'stars'; readonly count: number }
  | { readonly kind: 'paragraph' }

const styleTags = new Map<string, 'bold' | 'italic' | 'superscript'>([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['sup', 'superscript'],
])
const paragraphTags = new Set('p div li tr td th center blockquote h1 h2 h3 h4 h5 h6'.split(' '))
const plainTags = new Set(
  'sub u span font small big ins del s strike mark a table tbody thead tfoot ul ol html body hr img col colgroup label code pre'.split(
    ' ',
  ),
)
const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?\/?>/y
const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,7}));/y

/** HTML 4 names of U+00A0 to U+00FF, in order. */
const latinNames =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
const entities = new Map<string, string>([
  ...latinNames.split(' ').map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
  }),
  ...Object.entries({ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', le: '≤', ge: '≥', minus: '−', rarr: '→' }),
])

/** A star that a backslash keeps from being a mark, while the text is under way. */
export const KEPT_STAR = '\ufdd0'

/** Cuts text at stars, HTML tags and character references; with `escapes`, backslashes before punctuation come off. */
export function readMarks(text: string, escapes: boolean): Mark[] {
  const marks: Mark[] = []
  let words = ''
  let from = 0
  let commentsEnd = true
  const special = escapes ? /[*<&\\]/g : /[*<&]/g
  const flush = (to: number) => {
    words += text.slice(from, to)
    if (words) marks.push({ kind: 'words', words })
    words = ''
  }
  for (let match = special.exec(text); match; match = special.exec(text)) {
    const at = match.index
    let next = at + 1
    if (match[0] === '*') {
      while (text.charCodeAt(next) === 42) next++
      flush(at)
      marks.push({ kind: 'stars', count: next - at })
    } else if (match[0] === '&') {
      const decoded = decodeEntity(text, at)
      if (!decoded) continue
      words += text.slice(from, at) + decoded.words
      next = decoded.next
    } else if (match[0] === '\\') {
      if (!/[!-/:-@[-`{-~]/.test(text[next] ?? '')) continue
      words += text.slice(from, at) + (text[next] === '*' ? KEPT_STAR : text[next])
      next++
    } else if (text.startsWith('<!--', at) && commentsEnd) {
      const end = text.indexOf('-->', at + 4)
      if (end < 0) {
        commentsEnd = false
        continue
      }
      // The words of a comment are words of the file: only the brackets come off.
      words += `${text.slice(from, at) + text.slice(at + 4, end).trim()} `
      next = end + 3
    } else {
      tag.lastIndex = at
      const found = tag.exec(text)
      const mark = found && tagMark(found[2]!.toLowerCase(), found[1] !== '/')
      if (!found || mark === null) continue
      flush(at)
      if (mark !== 'none') marks.push(mark)
      next = at + found[0].length
    }
    from = next
    special.lastIndex = next
  }
  flush(text.length)
  return marks
}

function tagMark(name: string, on: boolean): Mark | 'none' | null {
  const style = styleTags.get(name)
  if (style) return { kind: 'style', style, on }
  if (name === 'br') return { kind: 'words', words: '\n' }
  if (paragraphTags.has(name)) return { kind: 'paragraph' }
  return plainTags.has(name) ? 'none' : null
}

function decodeEntity(text: string, at: number): { words: string; next: number } | null {
  entity.lastIndex = at
  const match = entity.exec(text)
  if (!match) return null
  const code = match[1] ? Number(match[1]) : match[2] ? Number.parseInt(match[2], 16) : null
  if (code !== null && (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))) return null
  const words = code === null ? entities.get(match[3]!) : String.fromCodePoint(code)
  return words === undefined ? null : { words, next: at + match[0].length }
}
