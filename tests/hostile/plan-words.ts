import { readFileSync } from 'node:fs'
import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Conversion } from '../../pipeline/conversion.js'
import { p } from '../extractors/docx-maker.js'

/** A directive of our invention, line by line: what hostile things are put into, so that it is seen what is read beside them. */
export const planLines: readonly string[] = readFileSync('fixtures/formats/ct-2024-tthc.txt', 'utf8')
  .split(/\n| {3,}/)
  .map((line) => line.trim())
  .filter((line) => line !== '')

const words = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const oasis = 'urn:oasis:names:tc:opendocument:xmlns'

interface Hostile {
  /** Stands before the root of the main part: a DOCTYPE. */
  readonly prolog?: string
  /** Stands in the body, after the title. */
  readonly body?: string
  /** Of the main part. */
  readonly relationships?: string
  readonly files?: Zippable
}

/** The directive as DOCX, with something hostile in it. */
export function hostileDocx({ prolog = '', body = '', relationships = '', files = {} }: Hostile): Uint8Array {
  const lines = planLines.map((line) => p(line.replaceAll('&', '&amp;')))
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships}</Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?>${prolog}<w:document xmlns:w="${words}" xmlns:r="${relations}" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${lines.slice(0, 6).join('')}${body}${lines.slice(6).join('')}</w:body></w:document>`,
    ),
    ...files,
  })
}

/** The directive as ODT, with something hostile in it. */
export function hostileOdt({ prolog = '', body = '', files = {} }: Hostile): Uint8Array {
  const lines = planLines.map((line) => `<text:p>${line.replaceAll('&', '&amp;')}</text:p>`)
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<?xml version="1.0"?>${prolog}<office:document-content xmlns:office="${oasis}:office:1.0" xmlns:text="${oasis}:text:1.0" xmlns:draw="${oasis}:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>${lines.slice(0, 6).join('')}${body}${lines.slice(6).join('')}</office:text></office:body></office:document-content>`,
    ),
    ...files,
  })
}

/** The directive as a web page, with something hostile in it. */
export function hostileHtml(inside: string, head = ''): Uint8Array {
  const lines = planLines.map((line) => `<p>${line.replaceAll('&', '&amp;')}</p>\n`)
  return strToU8(
    `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${lines.slice(0, 6).join('')}${inside}${lines.slice(6).join('')}</body></html>`,
  )
}

export interface Outcome {
  readonly status: Conversion['status']
  /** Of the refusal; null where it was converted. */
  readonly reason: string | null
  /** What the user reads, of a refusal or of the diagnostics, in English. */
  readonly said: string
  /** In Vietnamese. */
  readonly noi: string
  readonly codes: readonly string[]
  /** All text of the document. */
  readonly text: string
  readonly unreadPages: readonly number[]
}

/** What a user gets of a file. */
export function outcomeOf(conversion: Conversion): Outcome {
  if (conversion.status !== 'converted') {
    const { code, message } = conversion.reason
    return {
      status: conversion.status,
      reason: code,
      said: message.en,
      noi: message.vi,
      codes: [],
      text: '',
      unreadPages: [],
    }
  }
  const { diagnostics, text, pages } = conversion.document
  return {
    status: 'converted',
    reason: null,
    said: diagnostics.map(({ message }) => message.en).join('\n'),
    noi: diagnostics.map(({ message }) => message.vi).join('\n'),
    codes: diagnostics.map(({ code }) => code),
    text,
    unreadPages: pages.filter(({ textLayer }) => textLayer === 'failed').map(({ number }) => number),
  }
}
