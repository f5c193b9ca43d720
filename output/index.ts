export type { ArchiveInput, ArchiveOptions, ArchiveResult, Converter, InputReport } from './archive.js'
export { comparisonPieces, writeComparisonFile } from './comparison-file.js'
export {
  COMPARISON_FILE,
  checkComparisonFolder,
  clearStaging,
  openComparisonFolder,
  placeComparison,
} from './comparison-folder.js'
export { convertArchive } from './convert-archive.js'
export { ContractError, checkedDocument, documentJson, summarise } from './document-files.js'
export { type InputBytes, MAX_INPUT_BYTES, readInputFile } from './input-file.js'
export { readManifest } from './manifest-file.js'
export { OutputError, type OutputFault, writing } from './output-error.js'
export { checkOutputFolder, type OutputFolder, outputFolder, UNFINISHED_MARK } from './output-folder.js'
export { type Refusal, refusals } from './refusals.js'
