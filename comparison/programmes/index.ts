import { climate } from './climate.js'
import { complaints } from './complaints.js'
import { corruption } from './corruption.js'
import { crime } from './crime.js'
import { disasters } from './disasters.js'
import { drugs } from './drugs.js'
import { environment } from './environment.js'
import { fire } from './fire.js'
import { food } from './food.js'
import { lawEducation } from './law-education.js'
import type { Programme } from './programme.js'
import { thrift } from './thrift.js'
import { traffic } from './traffic.js'

export { otherFields, otherWords } from './other-fields.js'
export type { Programme } from './programme.js'
export { reformThings } from './reform.js'

export const programmes: readonly Programme[] = [
  climate,
  complaints,
  corruption,
  crime,
  disasters,
  drugs,
  environment,
  fire,
  food,
  lawEducation,
  thrift,
  traffic,
]
