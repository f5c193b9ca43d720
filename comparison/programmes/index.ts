import { climate } from './climate.js'
import { corruption } from './corruption.js'
import { digital } from './digital.js'
import { environment } from './environment.js'
import { farming } from './farming.js'
import { forestry } from './forestry.js'
import { health } from './health.js'
import { investment } from './investment.js'
import { labour } from './labour.js'
import { land } from './land.js'
import { minerals } from './minerals.js'
import { newRural } from './new-rural.js'
import { poverty } from './poverty.js'
import type { Programme } from './programme.js'
import { schools } from './schools.js'
import { science } from './science.js'
import { social } from './social.js'
import { tourism } from './tourism.js'
import { traffic } from './traffic.js'

export { otherFields, otherWords } from './other-fields.js'
export type { Programme } from './programme.js'
export { reformThings } from './reform.js'

export const programmes: readonly Programme[] = [
  climate,
  corruption,
  environment,
  traffic,
  digital,
  farming,
  forestry,
  health,
  investment,
  labour,
  land,
  minerals,
  newRural,
  poverty,
  schools,
  science,
  social,
  tourism,
]
