import type { EnginePlan } from '../../workers/ocr/choose-engine.js'
import type { PageReading } from './page-reading.js'

/** A page that is to be read from its picture. */
export interface PageToRead {
  /** From 1. */
  readonly number: number
  /** Of the picture that fills the page; null where none is known. */
  readonly dotsPerInch: number | null
}

/** What is to be read by one process. */
export interface ScanJob {
  readonly bytes: Uint8Array
  readonly source: 'pdf' | 'picture'
  readonly password: string | null
  /** Null where it is only to be told how many there are. */
  readonly pages: readonly PageToRead[] | null
  readonly engine: EnginePlan
}

/** Why a page could not be read from its picture. */
export type ScanFault = 'damaged' | 'too-large' | 'too-slow' | 'out-of-memory' | 'engine'

/** What the reading of a job tells: the file is opened or refused; each page, in order, is begun and then read or given up. */
export type ScanItem =
  | { readonly kind: 'opened'; readonly pageCount: number }
  /** Nothing of the file can be drawn. */
  | { readonly kind: 'refused'; readonly fault: 'encrypted' | 'damaged' | 'too-large' }
  | { readonly kind: 'begun'; readonly number: number }
  | { readonly kind: 'page'; readonly reading: PageReading }
  | { readonly kind: 'given-up'; readonly number: number; readonly fault: ScanFault }
