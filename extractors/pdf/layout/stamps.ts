import type { TextLine } from '../lines.js'

/** What signing programs and offices print: `Người ký: …`, `Email: …`, `Thời gian ký: …`, `04.04.2018 14:21:14 +07:00`. */
const signs =
  /^(?:người ký|ký bởi|ký số bởi|được ký bởi|ký số ngày|thời gian ký|ngày ký|chữ ký số|signed by|signature (?:not )?(?:valid|verified)|digitally signed|signer|signing time)(?![\p{L}\p{M}])|\d\d?[:.]\d\d(?:[:.]\d\d)?\s*(?:[+-]\d\d[:'.]?\d\d|[AS]M|PM|CH)?$|^(?:email\s*:\s*)?[\w.+-]+@[\w.-]+$/iu
/** What stands in such a print beside them. */
const company = /^(?:email|cơ quan|đơn vị|tổ chức|chức vụ|lý do|địa điểm|reason|location|date|organi[sz]ation)\s*:/iu
const opens =
  /^(?:người ký|ký bởi|ký số bởi|được ký bởi|signed by|signature (?:not )?(?:valid|verified)|digitally signed)(?![\p{L}\p{M}])/iu

/** A line belongs to one of the blocks begun last. */
const LAST_BLOCKS = 20
/** Longest line of a stamp, in letters. */
const LONGEST = 90

/** Takes what was stamped on the page out of its lines. */
export function partStamps(lines: readonly TextLine[]): { text: TextLine[]; stamps: TextLine[][] } {
  const stamps: TextLine[][] = []
  const taken = new Set<TextLine>()
  for (const block of blocksOf(lines)) {
    const said = block.filter(({ text }) => isSign(text) || company.test(plain(text))).length
    const first = block[0]!
    const alone = first.origin === 'annotation' && block.some(({ text }) => isSign(text))
    const printed = opens.test(plain(first.text)) && said > 1
    if (!alone && !printed) continue
    stamps.push(block)
    for (const line of block) taken.add(line)
  }
  return { text: taken.size === 0 ? [...lines] : lines.filter((line) => !taken.has(line)), stamps }
}

function isSign(text: string): boolean {
  return text.length <= LONGEST && signs.test(plain(text))
}

function plain(text: string): string {
  return text.normalize('NFC').trim()
}

/** Lines of one hand close under each other, where an annotation draws them or the first of them opens a stamp. */
function blocksOf(lines: readonly TextLine[]): TextLine[][] {
  const blocks: TextLine[][] = []
  const open: TextLine[][] = []
  for (const line of lines) {
    const block = open.slice(-LAST_BLOCKS).find((one) => follows(one.at(-1)!, line) && !opens.test(plain(line.text)))
    if (block !== undefined) block.push(line)
    else if (line.origin === 'annotation' || opens.test(plain(line.text))) {
      const begun = [line]
      blocks.push(begun)
      open.push(begun)
    }
  }
  return blocks
}

function follows(last: TextLine, line: TextLine): boolean {
  const gap = line.baseline - last.baseline
  return (
    line.origin === last.origin &&
    line.text.length <= LONGEST &&
    gap > 0 &&
    gap < last.size * 2 &&
    Math.abs(line.size - last.size) < 0.15 * last.size &&
    line.looks[0]!.font === last.looks[0]!.font &&
    (Math.abs(line.box.left - last.box.left) < 3 ||
      Math.abs(line.box.left + line.box.right - last.box.left - last.box.right) < 6)
  )
}
