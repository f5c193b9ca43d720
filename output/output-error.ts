/** Why the output folder cannot be used; the command line has a sentence for each. */
export type OutputFault =
  /** A file stands where the folder (or one of its own folders) should be. */
  | 'not-a-folder'
  | 'not-writable'
  /** It holds files that no run of khct made. */
  | 'foreign'
  /** Another run is writing there now. */
  | 'busy'
  /** Writing failed on the way: the disk is full, the folder went away. */
  | 'write-failed'

/** The output folder cannot be used, or no longer. `path` is the file or folder in question. */
export class OutputError extends Error {
  override readonly name = 'OutputError'

  constructor(
    readonly fault: OutputFault,
    readonly path: string,
    /** Code of the system where there is one: `ENOSPC`. */
    readonly detail: string | null = null,
    options?: ErrorOptions,
  ) {
    super(`${fault}: ${path}${detail === null ? '' : ` (${detail})`}`, options)
  }
}

/** The system's code of an error: `ENOENT`. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** Runs a step that writes; whatever fails in it is the output folder's fault. */
export async function writing<T>(path: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    if (error instanceof OutputError) throw error
    throw new OutputError('write-failed', path, errorCode(error), { cause: error })
  }
}
