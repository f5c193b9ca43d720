import type { CharacterLooks, ParagraphLooks } from '../../rtf/looks.js'
import type { RowShape } from '../../rtf/table-rows.js'
import type { Bytes } from './bytes.js'
import { eachProperty } from './properties.js'

export interface WordCharacter extends CharacterLooks {
  /** A sign of a font of signs stands in place of the character. */
  symbol: { readonly font: number; readonly code: number } | null
  style: number | null
}

export interface WordParagraph extends ParagraphLooks {
  /** List and level of its automatic number; 0 for none. */
  list: number
  level: number
  depth: number
  rowEnd: boolean
  innerRowEnd: boolean
  innerCell: boolean
  header: boolean
  row: RowShape | null
}

const alignments = ['left', 'centre', 'right', 'justified', 'justified', 'justified'] as const

/** Puts character properties onto looks; `style` are those of the style, which a toggle may turn round. */
export function applyCharacter(looks: WordCharacter, list: Bytes, style: WordCharacter): void {
  const toggle = (at: number, of: boolean) => {
    const value = list.u8(at)
    return value === 0x80 ? of : value === 0x81 ? !of : value !== 0
  }
  eachProperty(list, (property, at) => {
    switch (property) {
      case 0x0835:
        looks.bold = toggle(at, style.bold)
        break
      case 0x0836:
        looks.italic = toggle(at, style.italic)
        break
      case 0x083c:
        looks.hidden = toggle(at, style.hidden)
        break
      case 0x0800:
        looks.deleted = list.u8(at) === 1
        break
      case 0x2a48:
        looks.superscript = list.u8(at) === 1
        break
      case 0x4845:
        looks.superscript = list.i16(at) > 0
        break
      case 0x4a4f:
        looks.font = list.u16(at)
        break
      case 0x4a43:
        looks.size = list.u16(at)
        break
      case 0x4a30:
        looks.style = list.u16(at)
        break
      case 0x6a09:
        looks.symbol = { font: list.u16(at), code: list.u16(at + 2) }
    }
  })
}

/** Puts paragraph properties onto looks; `data` is the stream that long lists stand in. */
export function applyParagraph(looks: WordParagraph, list: Bytes, data: Bytes, deep = 0): void {
  eachProperty(list, (property, at, size) => {
    switch (property) {
      case 0x2403:
      case 0x2461:
        looks.alignment = alignments[list.u8(at)] ?? null
        break
      case 0x840f:
      case 0x845e:
        looks.left = list.i16(at)
        break
      case 0x8411:
      case 0x8460:
        looks.first = list.i16(at)
        break
      case 0xa413:
        looks.before = list.u16(at)
        break
      case 0x2416:
        looks.inTable = list.u8(at) === 1
        break
      case 0x2417:
        looks.rowEnd = list.u8(at) === 1
        break
      case 0x244b:
        looks.innerCell = list.u8(at) === 1
        break
      case 0x244c:
        looks.innerRowEnd = list.u8(at) === 1
        break
      case 0x6649:
        looks.depth = list.u32(at)
        break
      case 0x2640:
        looks.outline = list.u8(at)
        break
      case 0x260a:
        looks.level = list.u8(at)
        break
      case 0x460b:
        looks.list = list.u16(at)
        break
      case 0x3404:
        looks.header = list.u8(at) === 1
        break
      case 0xd608:
        looks.row = readRow(list.part(at, size))
        break
      case 0x6645:
      case 0x6646: {
        const place = list.u32(at)
        if (deep === 0) applyParagraph(looks, data.part(place + 2, data.u16(place)), data, 1)
      }
    }
  })
}

/** [MS-DOC] 2.9.323: edges, then 20 bytes for each cell, of which the last may be left out. */
function readRow(operand: Bytes): RowShape {
  const count = Math.min(operand.u8(0), 64)
  const flags = 1 + (count + 1) * 2
  const cells = Array.from({ length: count }, (_, i) => {
    const merging = operand.u16(flags + i * 20)
    return {
      right: operand.i16(3 + i * 2),
      mergesLeft: (merging & 2) !== 0,
      mergesUp: (merging & 0x20) !== 0 && (merging & 0x40) === 0,
    }
  })
  return { left: operand.i16(1), cells, header: false }
}
