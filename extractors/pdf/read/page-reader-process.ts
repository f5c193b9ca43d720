import { serveJobs } from '../../../workers/index.js'
import { type ReadingJob, readDocument } from './read-document.js'

/**
 * pdf.js passes over what it cannot read of a page (the rest of a damaged content stream) and tells it to the console alone. The
 * console of this process is nobody else's.
 */
const LOSS = /getOperatorList - ignoring (?:errors|annotation)|flate stream/

let loss = false
const listen = (message: unknown): void => {
  if (LOSS.test(String(message))) loss = true
}
console.log = listen
console.info = listen
console.warn = listen

function lossHeard(): boolean {
  const heard = loss
  loss = false
  return heard
}

serveJobs((job) => readDocument(job as ReadingJob, lossHeard))
