import type { Element, Root } from 'hast'
import { attributeOf, classesOf, findElement, textOf } from './elements.js'
import { type Measure, measurePage } from './page-measure.js'

/** What a page has beside its document. */
export type Surplus = 'menu' | 'frame' | 'links' | 'extras' | 'controls'

export interface PageContent {
  readonly leftOut: ReadonlySet<Element>
  /** Characters left out, by what they were. */
  readonly characters: ReadonlyMap<Surplus, number>
}

/** Shorter pages are no portal's. */
const SHORTEST_PAGE = 400
/** Of the words of a page: what holds more is its document, whatever it is called. */
const LARGEST_SHARE = 0.3
const LONGEST_EXTRA = 1500
const LONGEST_LINE = 100
const LONGEST_FRAME = 800

const wordBound = '(?:^|[\\s_-])'
const wordEnd = '(?=$|[\\s_\\d-])'
const menuWords = new RegExp(
  `${wordBound}(?:nav|navbar|navigation|main-?nav|menu|(?:main|top|sub|left|right)-?menu|mega-?menu|breadcrumbs?|pathway|pagination|pager|skip-?links?|language-?switcher|danh-?muc)${wordEnd}`,
)
const frameWords = new RegExp(
  `${wordBound}(?:footer|site-?footer|page-?footer|footer-?(?:wrap(?:per)?|inner|content|bottom|top)|bottom-?bar|site-?header|top-?bar|masthead|banner|copy-?right|ban-?quyen|chan-?trang|header)${wordEnd}`,
)
const extraWords = new RegExp(
  `${wordBound}(?:share|sharing|social|socials|addthis|comments?|binh-?luan|related|lien-?quan|tin-?(?:lien-?quan|khac|moi)|other-?news|more-?news|advert|advertisement|ads|adv|quang-?cao|side-?bar|widget|cookie|popup|modal|newsletter|tags|rating|login|dang-?nhap|search|tim-?kiem|search-?box|counter|visitors?|thong-?ke-?truy-?cap|luot-?truy-?cap|weblinks?|lien-?ket|print-?(?:button|link|tool)s?|tool-?bar|article-?tools?|hotline|marquee)${wordEnd}`,
)
/** A line that serves the page: to print, how often it was seen, whose it is. */
const pageLine =
  /^(?:©|Copyright\b|Bản quyền (?:thuộc|©)|Ghi rõ nguồn|(?:Số )?lượt (?:xem|đọc|truy cập)\s*:|Đang (?:truy cập|online)\s*:|Tổng (?:số )?lượt truy cập|In (?:trang|bài|tin)(?: (?:này|viết))?$|(?:Về|Lên) đầu trang$|Cỡ chữ\b|Trang chủ\s*(?:$|[>»›/|])|(?:Các )?tin (?:liên quan|cũ hơn|mới hơn)\s*:?$|Ý kiến bạn đọc|Liên kết (?:website|web)|(?:Ngày đăng|Đăng ngày|Đăng lúc|Cập nhật(?: lúc| ngày)?)\s*:?\s*\d{1,2}[/:-]\d|Facebook$|Zalo$|Twitter$)/iu
/** Such lines where they stand in no table of data: there they may be words of a plan. */
const doubtfulLine =
  /^(?:Quay lại|Chia sẻ(?: bài viết)?|Gửi (?:email|bài viết|phản hồi|bình luận)|Đăng nhập|Xem thêm|Tin khác|Tải về|Print|Share)\s*[:»]?$/iu
/** What a portal says of itself at its head and foot. */
const frameText =
  /Cổng thông tin điện tử|Trang thông tin điện tử|Cơ quan chủ quản|Giấy phép (?:số|thiết lập)|Chịu trách nhiệm|Điện thoại\s*:|Đường dây nóng|E-?mail\s*:|Bản quyền|©|lượt truy cập|Designed by|Powered by/iu

/**
 * What of a page is not its document: menus, the portal's head and foot, lists of links, sharing, comments, related
 * news. Careful: what holds the letterhead, the grounds, the recipients, or a good part of the words always stays.
 */
export function findSurplus(root: Root): PageContent {
  const leftOut = new Set<Element>()
  const characters = new Map<Surplus, number>()
  const all = measurePage(root)
  const whole = all.find(({ element }) => element.tagName === 'body') ?? all[0]
  if (!whole || whole.text < SHORTEST_PAGE || isOfficePage(root)) return { leftOut, characters }
  const leave = (measure: Measure, kind: Surplus) => {
    leftOut.add(measure.element)
    characters.set(kind, (characters.get(kind) ?? 0) + measure.text)
  }
  const main = onlyMain(all, whole)
  const open: { measure: Measure; inMain: boolean }[] = [{ measure: whole, inMain: false }]
  const lines: Measure[] = []
  while (open.length > 0) {
    const { measure, inMain } = open.pop()!
    const inside = inMain || measure === main
    for (const child of measure.children) {
      const kind = surplusOf(child, whole, inside)
      if (kind) leave(child, kind)
      else if (child.isBlock && !child.holdsBlocks && child.text > 0 && child.text <= LONGEST_LINE) lines.push(child)
      if (!kind) open.push({ measure: child, inMain: inside })
    }
  }
  if (leftOut.size === 0 && main === null) return { leftOut, characters }
  for (const line of lines) {
    const words = textOf(line.element, 400).replace(/\s+/g, ' ').trim()
    if (pageLine.test(words) || (doubtfulLine.test(words) && !inDataRow(line))) leave(line, 'controls')
  }
  for (const child of besideDocument(whole, main, leftOut)) leave(child, 'frame')
  return { leftOut, characters }
}

function surplusOf(measure: Measure, whole: Measure, inMain: boolean): Surplus | null {
  const { element, text, plain, links, signs } = measure
  if (text === 0 || plain > whole.plain * LARGEST_SHARE || strong(measure)) return null
  if (measure.dataRows >= 3 || inDataRow(measure)) return null
  const tag = element.tagName
  const role = attributeOf(element, 'role') ?? ''
  const mostlyLinks = links > 0 && text - plain >= text * 0.6
  if (tag === 'nav' || /^(?:navigation|menu|menubar|search|toolbar)$/.test(role)) return 'menu'
  if (!measure.isBlock && tag !== 'span') return null
  if (links >= 3 && text - plain >= text * 0.7 && signs === 0) return 'links'
  if (/^(?:banner|contentinfo|complementary)$/.test(role)) return 'frame'
  if (!inMain && (tag === 'header' || tag === 'footer')) return 'frame'
  if (tag === 'aside') return 'extras'
  const names = `${classesOf(element).join(' ')} ${attributeOf(element, 'id') ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
  if (names === ' ' || (text > LONGEST_EXTRA && !mostlyLinks)) return null
  if (menuWords.test(names) && (mostlyLinks || text < LONGEST_FRAME)) return 'menu'
  if (!inMain && frameWords.test(names)) return 'frame'
  return extraWords.test(names) ? 'extras' : null
}

/** Inside a row of a table of data: three cells or more, in a table of three rows or more. */
function inDataRow(measure: Measure): boolean {
  for (let at: Measure | null = measure; at; at = at.parent) {
    if (at.element.tagName !== 'tr') continue
    const cells = at.children.filter(({ element }) => /^t[dh]$/.test(element.tagName)).length
    const rows = at.parent?.children.filter(({ element }) => element.tagName === 'tr').length ?? 0
    return cells >= 3 && rows >= 3
  }
  return false
}

/** Has words that only the document itself has. */
function strong({ element, signs }: Measure): boolean {
  return signs > 0 && !(signs === 1 && /^(?:nav|a)$/.test(element.tagName))
}

/** The one `<main>` or `<article>` that holds most of the page's words and signs. */
function onlyMain(all: readonly Measure[], whole: Measure): Measure | null {
  const named = all.filter(
    ({ element }) =>
      element.tagName === 'main' || element.tagName === 'article' || attributeOf(element, 'role') === 'main',
  )
  return (
    named
      .filter(({ plain, signs }) => plain >= whole.plain * 0.6 && signs >= whole.signs * 0.8)
      .sort((a, b) => a.text - b.text)[0] ?? null
  )
}

/** Short blocks around the element that holds nearly all that is left, where they speak of the portal. */
function* besideDocument(whole: Measure, main: Measure | null, leftOut: ReadonlySet<Element>): Generator<Measure> {
  let at = whole
  for (;;) {
    const rest = at.children.filter(({ element, text }) => text > 0 && !leftOut.has(element))
    const core = rest.find(
      (child) => child === main || (child.plain >= at.plain * 0.6 && child.signs === at.signs && child.signs > 1),
    )
    // Here the blocks of the document itself begin.
    if (!core) return
    for (const child of rest) {
      if (child === core || child.signs > 0 || child.text > LONGEST_FRAME || !child.isBlock) continue
      if (frameText.test(textOf(child.element, LONGEST_FRAME * 3))) yield child
    }
    if (core === main) return
    at = core
  }
}

/** Written by a word processor: all of it is the document. */
/** Whether LibreOffice or one of its kin wrote the page. */
export function isLibreOfficePage(root: Root): boolean {
  return (
    findElement(
      root,
      (element) =>
        element.tagName === 'meta' &&
        attributeOf(element, 'name')?.toLowerCase() === 'generator' &&
        /libreoffice|openoffice|staroffice/i.test(attributeOf(element, 'content') ?? ''),
    ) !== null
  )
}

function isOfficePage(root: Root): boolean {
  return (
    findElement(root, (element) => {
      if (element.tagName !== 'meta') return false
      const name = attributeOf(element, 'name')?.toLowerCase()
      const content = attributeOf(element, 'content') ?? ''
      return (
        (name === 'progid' && /^(?:word|excel)\./i.test(content)) ||
        (name === 'generator' &&
          /microsoft (?:word|office)|libreoffice|openoffice|aspose|google docs|wps/i.test(content))
      )
    }) !== null
  )
}
