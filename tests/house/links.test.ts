import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exists, markdownFiles, read } from './project-files.js'

/** `## What the keys mean` → `what-the-keys-mean`, as hosts of code make it. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

const withoutCode = (markdown: string): string => markdown.replace(/^```.*?^```$/gms, '').replace(/`[^`\n]*`/g, '')
const anchorsOf = (markdown: string): string[] =>
  [...markdown.replace(/^```.*?^```$/gms, '').matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1]!))

/** Links of a page that lead nowhere. */
function brokenLinks(path: string, markdown: string): string[] {
  const links = [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!)
  return links.flatMap((link) => {
    if (link.startsWith('https://')) return []
    const [file, anchor] = link.split('#') as [string, string | undefined]
    const target = file === '' ? path : posix.join(posix.dirname(path), file)
    if (target !== path && !exists(target)) return [`${path}: ${link} leads nowhere`]
    const page = target === path ? markdown : target.endsWith('.md') ? read(target) : ''
    return anchor === undefined || anchorsOf(page).includes(anchor) ? [] : [`${path}: ${link} has no such heading`]
  })
}

describe('links', () => {
  it('lead to files and headings that exist', () => {
    expect(markdownFiles().flatMap((path) => brokenLinks(path, read(path)))).toEqual([])
    expect(brokenLinks('docs/x.md', '[a](gone.md) [b](../README.md#gone) [c](#gone)')).toHaveLength(3)
    expect(brokenLinks('docs/x.md', '## A b\n[a](../README.md#example) `[b](gone.md)` [c](#a-b)')).toEqual([])
  })

  it('reach every page of docs/ from the README', () => {
    const reached = new Set<string>(['README.md'])
    for (const path of reached) {
      for (const [, link] of withoutCode(read(path)).matchAll(/\]\(([^)\s#]+)[^)\s]*\)/g)) {
        const target = posix.join(posix.dirname(path), link!)
        if (target.endsWith('.md') && exists(target)) reached.add(target)
      }
    }
    const pages = markdownFiles().filter((path) => path.startsWith('docs/'))
    expect(pages.filter((path) => !reached.has(path))).toEqual([])
  })
})
