/** Roles and areas of the outline's nodes. */
import { areaOfHeading, type Taxonomy } from '../../normalizers/areas/index.js'
import { readBodies, readSubject } from '../../normalizers/bodies/index.js'
import { opensWithVerb } from '../../normalizers/duties/index.js'
import type { PlanContext } from '../../normalizers/plan-context.js'
import { roleOfHeading } from './section-roles.js'
import { type OutlineNode, walk } from './structure.js'

export function assignRoles(node: OutlineNode, isDirective: boolean): void {
  for (const child of node.children) {
    child.role = node.role
    if (child.type === 'heading' && child.heading !== null) {
      child.role = roleOfHeading(child.heading.text, node.type === 'root') ?? node.role
    }
    assignRoles(child, isDirective)
  }
}

/** Where no heading speaks of tasks, the divisions whose headings say nothing hold them. */
export function adoptTasks(body: OutlineNode): void {
  for (const child of body.children) {
    if (child.role !== 'other') continue
    for (const node of walk(child)) if (node.role === 'other') node.role = 'task'
  }
}

/** Articles of a decision say who carries it out; what is to be done stands in what it issues or below their headings. */
export function adoptArticles(body: OutlineNode): void {
  for (const child of body.children) {
    if (child.role !== 'other' || child.marker?.style !== 'article') continue
    if (child.children.some((c) => c.type === 'heading')) continue
    for (const node of walk(child)) if (node.role === 'other') node.role = 'organisation'
  }
}

/**
 * `1. Mục tiêu chung`, `2. Mục tiêu cụ thể`, then `1. Sở Y tế`, `2. Sở Tài chính`: numbers that begin anew with nothing but
 * bodies tell their duties, where a dump has lost the heading over them.
 */
export function adoptBodies(body: OutlineNode, plan: PlanContext): void {
  const headings = body.children.filter((child) => child.type === 'heading' && child.marker?.style === 'arabic')
  const start = headings.findLastIndex((child) => child.marker!.ordinal === 1)
  const run = headings.slice(start)
  if (start < 1 || run.length < 2 || !run.every((child) => child.role === 'other' && namesBodies(child, plan))) return
  for (const child of run) for (const node of walk(child)) if (node.role === 'other') node.role = 'organisation'
}

function namesBodies({ heading }: OutlineNode, plan: PlanContext): boolean {
  const bodies = heading === null ? [] : readBodies(heading.text, plan)
  return bodies.length > 0 && bodies.every(({ org }) => org.known)
}

/**
 * A division whose heading says nothing is of tasks where its points are orders, of duties where they name bodies: but before divisions
 * of tasks it is of tasks that say whose they are (`II. THÔNG TIN, TUYÊN TRUYỀN` over `- Sở Tư pháp biên soạn …`).
 */
export function adoptByWords(root: OutlineNode, plan: PlanContext): void {
  for (const [i, child] of root.children.entries()) {
    if (child.role !== 'other' || child.type !== 'heading') continue
    const points = [...walk(child)]
      .filter((n) => n.type === 'point' && n.role === 'other' && n.body !== null && n.children.length === 0)
      .slice(0, 30)
    if (points.length < 2) continue
    const orders = points.filter((n) => opensWithVerb(n.body!.text)).length
    const subjects = points.filter((n) => readSubject(n.body!.text, plan) !== null).length
    const ofBodies = root.children.slice(i + 1).some((later) => later.role === 'task') ? 'task' : 'organisation'
    const role = orders * 2 >= points.length ? 'task' : subjects * 2 >= points.length ? ofBodies : null
    if (role === null) continue
    for (const node of walk(child)) if (node.role === 'other') node.role = role
  }
}

/** `2. Tập huấn Luật cho cán bộ`, `1. Sở Nội vụ đôn đốc`, `3. Dồn điền đổi thửa.`: a short point with nothing below it is no heading. */
export function demoteLeaves(root: OutlineNode, plan: PlanContext): void {
  for (const node of walk(root)) {
    const words = node.heading
    if (node.type !== 'heading' || words === null || node.body !== null || node.children.length > 0) continue
    if (node.role !== 'task' && node.role !== 'organisation') continue
    if (node.marker === null || !['arabic', 'item', 'decimal', 'letter'].includes(node.marker.style)) continue
    const subject = readSubject(words.text, plan)
    const duty = subject === null ? '' : words.text.slice(subject.dutyStart)
    const ended =
      node.role === 'task' && node.paragraphs.length === 1 && /[.;]\s*$/u.test(node.paragraphs.at(-1)?.words.text ?? '')
    const order =
      subject === null
        ? ended || (opensWithVerb(words.text) && !/^cải cách\s/iu.test(words.text))
        : duty.split(/\s+/).length >= 2
    if (!order) continue
    node.type = 'point'
    node.body = ended ? node.paragraphs.at(-1)!.words.slice(node.marker.length) : words
    node.heading = null
  }
}

export function assignAreas(root: OutlineNode, taxonomy: Taxonomy): void {
  for (const child of root.children) {
    const own = child.heading === null ? null : areaOfHeading(child.heading.text, taxonomy)
    child.area = own ?? root.area
    assignAreas(child, taxonomy)
  }
}
