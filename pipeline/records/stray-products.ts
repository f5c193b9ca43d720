import { finding } from '../outline/finding.js'
import type { RecordContext, TaskDraft } from './drafts.js'

/** What a plan gives out: `Quyết định công bố văn bản` names one and tells nobody to do anything. */
const output =
  /^(?:quyết định|báo cáo|kế hoạch|văn bản|công văn|tờ trình|thông báo|đề án|dự án|nghị quyết|chỉ thị|hướng dẫn|quy chế|quy định|danh mục|biên bản|kết luận|phương án|chương trình|dự thảo)(?![\p{L}])/iu
const LONGEST = 60
/** The dash before the first product of a cell is no part of it. */
const MARK = 3

/**
 * Rows of a drawn table that stand in two because their list of products was taken for a list of the text: its later lines are
 * found as the only content of a section, told to nobody. They go back to the rows, in their order, where there are as many lines
 * as torn rows. `torn`: where the product cells of the torn rows begin.
 */
export function returnStrayProducts(torn: readonly number[], { drafts }: RecordContext): void {
  const rows = torn.flatMap((start) => drafts.tasks.find((task) => hasProductAt(task, start)) ?? [])
  if (rows.length === 0 || rows.length !== torn.length) return
  const sections = new Map<string | null, TaskDraft[]>()
  for (const task of drafts.tasks) {
    if (task.origin !== 'body') continue
    const known = sections.get(task.sectionPath)
    if (known === undefined) sections.set(task.sectionPath, [task])
    else known.push(task)
  }
  const strays = [...sections.values()].filter((tasks) => tasks.length === rows.length && tasks.every(isBareProduct))
  if (strays.length !== 1) return
  for (const [i, stray] of strays[0]!.entries()) {
    const row = rows[i]!
    row.products.push(stray.text)
    row.evidence.push(...stray.words.evidence('products'))
    drafts.tasks.splice(drafts.tasks.indexOf(stray), 1)
    drafts.findings.push(
      finding(
        'row-realigned',
        'warning',
        `Sản phẩm “${stray.text}” nằm lạc ngoài bảng đã được trả về hàng bị ngắt đôi của nó.`,
        `The product “${stray.text}”, found outside the table, was given back to its row, which stood in two.`,
        stray.words.spans(),
        'table',
      ),
    )
  }
}

function hasProductAt(task: TaskDraft, start: number): boolean {
  return (
    task.origin === 'table' && task.evidence.some((e) => e.field === 'products' && Math.abs(e.start - start) <= MARK)
  )
}

function isBareProduct(task: TaskDraft): boolean {
  const told = task.lead.length + task.coordinate.length + task.monitor.length > 0
  return !told && task.timeline === null && task.text.length <= LONGEST && output.test(task.text)
}
