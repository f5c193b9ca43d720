import type { PhrasingContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { KEPT_STAR, type Mark, readMarks } from './marks.js'

/** Links, code, underscores and the like: what the star scanner does not know. */
const remarkSyntax = /`|(?:^|[^\p{L}\p{N}_])_{1,2}[^\s_]|~~|\]\(|\[\^|<https?:/u
/** remark is not linear on hostile text; longer paragraphs keep these marks as letters. */
const LONGEST_FOR_REMARK = 6000
/** Stands for a line break, which would let remark see blocks inside a paragraph. */
const KEPT_BREAK = '\ufdd1'
/** Words before the paragraph, so that `1.`, `-`, `#` and the like at its start stay letters. */
const SHIELD = 'x '

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false })

export function needsRemark(text: string): boolean {
  return text.length <= LONGEST_FOR_REMARK && remarkSyntax.test(text)
}

/** Marks of one paragraph of Markdown by CommonMark's rules; stars that it cannot match come as `stars`. */
export function readRemarkMarks(text: string): Mark[] {
  const guarded = text.replaceAll('\\*', KEPT_STAR).replaceAll('\n', ` ${KEPT_BREAK} `)
  const root = parser.parse(SHIELD + guarded)
  const paragraph = root.children[0]
  if (root.children.length !== 1 || paragraph?.type !== 'paragraph') return readMarks(text, true)
  const marks: Mark[] = []
  for (const node of paragraph.children) addMarks(node, SHIELD + guarded, marks)
  const first = marks[0]
  if (first?.kind === 'words' && first.words.startsWith(SHIELD)) {
    marks[0] = { kind: 'words', words: first.words.slice(SHIELD.length) }
  } else return readMarks(text, true)
  return marks
}

function addMarks(node: PhrasingContent, source: string, marks: Mark[]): void {
  switch (node.type) {
    case 'text':
      // A reference such as `&lt;` is decoded by now: what looks like a tag here was written as one only in `html` nodes.
      for (const mark of readMarks(node.value.replaceAll('<', '&lt;'), false)) marks.push(restore(mark))
      return
    case 'strong':
    case 'emphasis': {
      const style = node.type === 'strong' ? 'bold' : 'italic'
      marks.push({ kind: 'style', style, on: true })
      for (const child of node.children) addMarks(child, source, marks)
      marks.push({ kind: 'style', style, on: false })
      return
    }
    case 'delete':
    case 'link':
    case 'linkReference':
      for (const child of node.children) addMarks(child, source, marks)
      return
    case 'inlineCode':
      marks.push(restore({ kind: 'words', words: node.value }))
      return
    case 'break':
      marks.push({ kind: 'words', words: '\n' })
      return
    case 'html':
      for (const mark of readMarks(node.value, false)) marks.push(restore(mark))
      return
    case 'image':
      marks.push(restore({ kind: 'words', words: node.alt || node.url }))
      return
    default: {
      const from = node.position?.start.offset ?? 0
      const to = node.position?.end.offset ?? from
      marks.push(restore({ kind: 'words', words: source.slice(from, to) }))
    }
  }
}

function restore(mark: Mark): Mark {
  if (mark.kind !== 'words' || !mark.words.includes(KEPT_BREAK)) return mark
  return { kind: 'words', words: mark.words.replaceAll(/ ?\ufdd1 ?/g, '\n') }
}
