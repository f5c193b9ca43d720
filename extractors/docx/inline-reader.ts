import { childOf, childrenOf, textOf, type XmlElement } from '../xml/xml-element.js'
import { readLooks } from './looks.js'
import { writeNumber } from './number-formats.js'
import type { Reading } from './reading.js'
import type { RunText } from './run-text.js'
import type { RunLooks } from './styles.js'
import { symbolOf } from './symbols.js'

/** What a paragraph takes in besides words. */
export interface Inline {
  readonly text: RunText
  /** Style of the paragraph. */
  readonly style: string | undefined
  /** Text boxes anchored in it, in order: their `w:txbxContent`. */
  readonly boxes: XmlElement[]
}

/** Reads what stands in a paragraph, or in an element within it, in order. */
export function readInline(element: XmlElement, into: Inline, reading: Reading): void {
  for (const child of element.children) {
    if (typeof child !== 'string') readChild(child, into, reading)
  }
}

function readChild(child: XmlElement, into: Inline, reading: Reading): void {
  const { name } = child
  const { tally } = reading
  if (name === 'w:r') readRun(child, into, reading)
  else if (name === 'w:ins' || name === 'w:moveTo') {
    tally.insertions++
    readInline(child, into, reading)
  } else if (name === 'w:del' || name === 'w:moveFrom') tally.deletions++
  else if (name === 'w:sdt') {
    if (isPlaceholder(child)) tally.placeholders++
    else readInline(childOf(child, 'w:sdtContent') ?? child, into, reading)
  } else if (name === 'mc:AlternateContent') {
    const branch = branchOf(child)
    if (branch) readInline(branch, into, reading)
  } else if (name === 'm:oMath' || name === 'm:oMathPara') {
    into.text.add(mathText(child), reading.styles.looksOf(into.style, undefined, {}))
  } else if (name === 'w:subDoc' || name === 'w:altChunk') tally.foreignParts++
  else if (name === 'w:p' || name === 'w:tbl') {
    // A paragraph left open takes in what follows: a broken file, but words.
    into.boxes.push({ name: 'w:txbxContent', attributes: {}, children: [child] })
  } else if (name !== 'w:pPr') {
    // `w:hyperlink`, `w:smartTag`, `w:fldSimple`, and elements that nobody knows: what is in them is text.
    readInline(child, into, reading)
  }
}

/** A content control that still shows what to fill in: no words of the document. */
export function isPlaceholder(control: XmlElement): boolean {
  const shown = childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr')
  return shown !== null && !/^(?:0|false|off)$/i.test(shown.attributes['w:val'] ?? '')
}

/** One of the branches that say the same for older and newer programs: the first that has words. */
export function branchOf(alternate: XmlElement): XmlElement | null {
  const branches = [...childrenOf(alternate)].filter(({ name }) => name === 'mc:Choice' || name === 'mc:Fallback')
  return branches.find(hasWords) ?? branches[0] ?? null
}

function hasWords(element: XmlElement): boolean {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === 'w:t' || child.name === 'm:t' || child.name === 'w:sym' || hasWords(child)) return true
  }
  return false
}

function readRun(run: XmlElement, into: Inline, reading: Reading): void {
  const properties = childOf(run, 'w:rPr')
  const style = childOf(properties, 'w:rStyle')?.attributes['w:val']
  readPieces(run, into, reading, reading.styles.looksOf(into.style, style, readLooks(properties, reading.theme)))
}

function readPieces(run: XmlElement, into: Inline, reading: Reading, looks: RunLooks): void {
  const { fields, tally } = reading
  for (const piece of run.children) {
    if (typeof piece === 'string') continue
    if (piece.name === 'w:fldChar') {
      readFieldMark(piece, reading)
      continue
    }
    // Within the instruction of a field nothing is printed.
    if (fields.some((field) => !field.result)) continue
    switch (piece.name) {
      case 'w:t':
        into.text.add(textOf(piece), looks)
        break
      case 'w:tab':
      case 'w:ptab':
        into.text.add('\t', looks)
        break
      case 'w:br': {
        const type = piece.attributes['w:type']
        if (type === 'page' || type === 'column') into.text.breakPage()
        else into.text.add('\n', looks)
        break
      }
      case 'w:cr':
        into.text.add('\n', looks)
        break
      case 'w:noBreakHyphen':
        into.text.add('-', looks)
        break
      case 'w:softHyphen':
        into.text.add('\u00ad', looks)
        break
      case 'w:sym':
        into.text.add(symbolOf(piece.attributes['w:font'] ?? '', codeOf(piece)), looks)
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        addReference(piece, into, reading, looks)
        break
      case 'w:commentReference':
        tally.comments++
        break
      case 'w:ruby':
        readInline(childOf(piece, 'w:rubyBase') ?? piece, into, reading)
        break
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        readDrawing(piece, into, reading)
        break
      case 'mc:AlternateContent': {
        const branch = branchOf(piece)
        if (branch) readPieces(branch, into, reading, looks)
      }
    }
  }
}

function codeOf(symbol: XmlElement): number {
  const code = Number.parseInt(symbol.attributes['w:char'] ?? '', 16)
  return code > 0 && code < 0x10000 && (code < 0xd800 || code > 0xdfff) ? code : 0xf0b7
}

/** Fields stand in fields; more than this are some that never end. */
const DEEPEST_FIELD = 50

function readFieldMark(mark: XmlElement, { fields }: Reading): void {
  const type = mark.attributes['w:fldCharType']
  if (type === 'begin') {
    if (fields.length < DEEPEST_FIELD) fields.push({ result: false })
  } else if (type === 'separate') {
    const field = fields.at(-1)
    if (field) field.result = true
  } else if (type === 'end') fields.pop()
}

/** The mark stands in brackets, so that it is no digit of the word before it: `76/NQ-CP[^1]`. */
function addReference(piece: XmlElement, into: Inline, reading: Reading, looks: RunLooks): void {
  const kind = piece.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
  const id = piece.attributes['w:id']
  if (id === undefined || looks.hidden) return
  const custom = piece.attributes['w:customMarkFollows']
  let label: string | null = null
  if (custom === undefined || /^(?:0|false|off)$/.test(custom)) {
    reading.noteCounts[kind]++
    label = writeNumber(reading.noteCounts[kind], kind === 'footnote' ? 'decimal' : 'lowerRoman')
    into.text.add(`[^${label}]`, { ...looks, superscript: true })
  }
  reading.pendingNotes.push({ kind, id, label })
}

/** Finds the text boxes of a drawing, however deep in groups; all else of it is no text. */
function readDrawing(drawing: XmlElement, into: Inline, reading: Reading): void {
  for (const child of drawing.children) {
    if (typeof child === 'string') continue
    if (child.name === 'w:txbxContent') into.boxes.push(child)
    else if (child.name === 'mc:AlternateContent') {
      const branch = branchOf(child)
      if (branch) readDrawing(branch, into, reading)
    } else {
      if (child.name === 'pic:pic' || child.name === 'v:imagedata') reading.tally.pictures++
      if (/^(?:c:chart|dgm:relIds|o:OLEObject|w:control)$/.test(child.name)) reading.tally.objects++
      const art = child.name === 'v:textpath' ? child.attributes.string : undefined
      if (art) reading.pendingArt.push(art)
      readDrawing(child, into, reading)
    }
  }
}

/** An equation in a line: `a/b` for a fraction. */
function mathText(element: XmlElement): string {
  if (element.name === 'm:t' || element.name === 'w:t') return textOf(element)
  const parts = [...childrenOf(element)].map(mathText)
  return element.name === 'm:f' ? parts.filter((part) => part !== '').join('/') : parts.join('')
}
