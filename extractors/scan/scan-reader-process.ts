import { serveJobs } from '../../workers/index.js'
import { readPictures } from './read-pictures.js'
import type { ScanJob } from './scan-job.js'

serveJobs((job) => readPictures(job as ScanJob))
