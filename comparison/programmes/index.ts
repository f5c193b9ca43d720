import { climate } from './climate.js'
import { complaints } from './complaints.js'
import { corruption } from './corruption.js'
import { crime } from './crime.js'
import { digital } from './digital.js'
import { disasters } from './disasters.js'
import { drugs } from './drugs.js'
import { environment } from './environment.js'
import { farming } from './farming.js'
import { fire } from './fire.js'
import { food } from './food.js'
import { forestry } from './forestry.js'
import { health } from './health.js'
import { investment } from './investment.js'
import { labour } from './labour.js'
import { land } from './land.js'
import { lawEducation } from './law-education.js'
import { minerals } from './minerals.js'
import { newRural } from './new-rural.js'
import { poverty } from './poverty.js'
import type { Programme } from './programme.js'
import { schools } from './schools.js'
import { science } from './science.js'
import { social } from './social.js'
import { thrift } from './thrift.js'
import { tourism } from './tourism.js'
import { traffic } from './traffic.js'

export { otherFields, otherWords } from './other-fields.js'
export type { Programme } from './programme.js'
export { reformThings } from './reform.js'

export const programmes: readonly Programme[] = [
  climate,
  complaints,
  corruption,
  crime,
  digital,
  disasters,
  drugs,
  environment,
  farming,
  fire,
  food,
  forestry,
  health,
  investment,
  labour,
  land,
  lawEducation,
  minerals,
  newRural,
  poverty,
  schools,
  science,
  social,
  thrift,
  tourism,
  traffic,
]
