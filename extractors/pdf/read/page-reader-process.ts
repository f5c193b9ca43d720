import { serveJobs } from '../../../workers/index.js'
import { type PageLosses, type ReadingJob, readDocument } from './read-document.js'

/**
 * pdf.js passes over what it cannot read of a page (the rest of a damaged content stream) and tells it to the console alone. The
 * console of this process is nobody else's.
 */
const CONTENT = /getOperatorList - ignoring (?:errors|annotation)|flate stream/
/** Told before the operators of a page are given; of a picture that is there and cannot be decoded it comes later, or not at all. */
const PICTURE =
  /(?:Image exceeded maximum|Image dimensions are missing|Unable to decode inline)|getOperatorList - ignoring XObject/

let losses: PageLosses = { content: false, pictures: false }
const listen = (message: unknown): void => {
  const said = String(message)
  if (CONTENT.test(said)) losses = { ...losses, content: true }
  else if (PICTURE.test(said)) losses = { ...losses, pictures: true }
}
console.log = listen
console.info = listen
console.warn = listen

function lossesHeard(): PageLosses {
  const heard = losses
  losses = { content: false, pictures: false }
  return heard
}

serveJobs((job) => readDocument(job as ReadingJob, lossesHeard))
