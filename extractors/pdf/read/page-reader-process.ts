import { serveJobs } from '../../../workers/index.js'
import { type ReadingJob, readDocument } from './read-document.js'

serveJobs((job) => readDocument(job as ReadingJob))
