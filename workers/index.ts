export { type DeathCause, ProcessDeath, type ProcessLimits } from './isolated-process.js'
export { serveJobs } from './process-job.js'
export { type PoolOptions, ProcessPool } from './process-pool.js'
