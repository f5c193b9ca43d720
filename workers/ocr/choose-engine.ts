import { coreName } from './embedded-core.js'
import { createEmbeddedEngine } from './embedded-engine.js'
import type { EngineChoice } from './engine-choice.js'
import { type FoundTesseract, findTesseract } from './find-tesseract.js'
import { type OcrEngine, type OcrEngineKind, OcrFailure } from './reading.js'
import { createSystemEngine } from './system-engine.js'

/** Which engine reads: plain data, which another process can open it from. */
export interface EnginePlan {
  readonly kind: OcrEngineKind
  /** For people and for the cache, with all versions. */
  readonly name: string
  /** The program, for the engine of the machine. */
  readonly command: string | null
}

/** `absent`: what was asked for is not here, for a reason that a user can do something about. */
export type ChosenEngine =
  | { readonly status: 'chosen'; readonly plan: EnginePlan }
  | { readonly status: 'off' }
  | { readonly status: 'absent'; readonly reason: { readonly vi: string; readonly en: string } }

export async function chooseEngine(
  choice: EngineChoice,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<ChosenEngine> {
  if (choice === 'off') return { status: 'off' }
  if (choice !== 'embedded') {
    const search = await findTesseract(environment)
    if (search.status === 'found') return { status: 'chosen', plan: systemPlan(search.tesseract) }
    if (choice === 'system') return { status: 'absent', reason: reasons[search.status] }
  }
  try {
    return { status: 'chosen', plan: { kind: 'embedded', name: coreName(), command: null } }
  } catch {
    return { status: 'absent', reason: reasons.embedded }
  }
}

/** Opens the engine in this process. To be ended by who opened it. */
export async function openEngine({ kind, name, command }: EnginePlan): Promise<OcrEngine> {
  if (kind === 'embedded') return createEmbeddedEngine()
  if (command === null) throw new OcrFailure('the engine of the machine has no program')
  return createSystemEngine({ command, name })
}

function systemPlan({ command, name }: FoundTesseract): EnginePlan {
  return { kind: 'system', name, command }
}

const reasons = {
  absent: {
    vi: 'Máy này chưa có Tesseract: hãy cài (Debian, Ubuntu: apt-get install tesseract-ocr tesseract-ocr-vie) hoặc dùng --ocr embedded.',
    en: 'There is no Tesseract on this machine: install it (Debian, Ubuntu: apt-get install tesseract-ocr tesseract-ocr-vie) or use --ocr embedded.',
  },
  'no-language': {
    vi: 'Tesseract trên máy này chưa có dữ liệu tiếng Việt: hãy cài (Debian, Ubuntu: apt-get install tesseract-ocr-vie) hoặc dùng --ocr embedded.',
    en: 'Tesseract on this machine lacks its Vietnamese data: install them (Debian, Ubuntu: apt-get install tesseract-ocr-vie) or use --ocr embedded.',
  },
  'too-old': {
    vi: 'Tesseract trên máy này quá cũ: hãy cài bản 4.1 trở lên hoặc dùng --ocr embedded.',
    en: 'Tesseract on this machine is too old: install version 4.1 or newer, or use --ocr embedded.',
  },
  embedded: {
    vi: 'Bộ đọc ảnh đi kèm không đầy đủ: hãy cài lại khct (npm ci).',
    en: 'The built-in reader of pictures is not complete: install khct again (npm ci).',
  },
} as const
