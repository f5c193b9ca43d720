import { createReaders } from '../extractors/readers.js'
import type { ArchiveOptions, ArchiveResult } from './archive.js'
import { ArchiveRun } from './archive-run.js'
import { removeStaleDocuments } from './document-files.js'
import { ManifestFile } from './manifest-file.js'
import { writing } from './output-error.js'
import { closeOutputFolder, openOutputFolder, outputFolder } from './output-folder.js'
import { writeRecordFiles } from './record-files.js'

/**
 * Converts many inputs into one output folder. Documents go to the disk as they are done, records are gathered from there
 * at the end, so memory holds the paths, hashes and ids of an archive but never its texts. Equal inputs give equal bytes,
 * whatever the order they are named in and whatever the concurrency; only `milliseconds` in the manifest differ.
 * @throws OutputError where the folder cannot be written (any more).
 */
export async function convertArchive(options: ArchiveOptions): Promise<ArchiveResult> {
  const { signal, now = () => 0 } = options
  const begun = now()
  const elapsed = (): number => Math.round((now() - begun) * 10) / 10
  const folder = outputFolder(options.folder)
  await openOutputFolder(folder)
  const manifest = await writing(folder.manifest, () => ManifestFile.create(folder.manifest, options.version))
  const readers =
    options.readers ?? createReaders({ documents: options.concurrency ?? 1, ...(options.ocr && { ocr: options.ocr }) })
  try {
    const ids = await new ArchiveRun(options, folder, manifest, readers).convertAll()
    await writing(folder.records, () => writeRecordFiles(folder, ids, signal))
    const milliseconds = elapsed()
    await writing(folder.manifest, () => manifest.commit(milliseconds))
    await writing(folder.documents, () => removeStaleDocuments(folder.documents, new Set(ids)))
    await closeOutputFolder(folder)
    return { status: 'finished', totals: manifest.totals, milliseconds }
  } catch (error) {
    await manifest.abandon()
    if (!signal?.aborted) throw error
    return { status: 'interrupted', totals: manifest.totals, milliseconds: elapsed() }
  } finally {
    if (options.readers === undefined) await readers.dispose()
  }
}
