/** Every outdoor set, in the order of the vocabulary. */
import type { SetDesign } from '../../stage.ts'
import { alley } from './alley.ts'
import { battlefield } from './battlefield.ts'
import { beach } from './beach.ts'
import { desert } from './desert.ts'
import { field } from './field.ts'
import { forest } from './forest.ts'
import { harbour } from './harbour.ts'
import { jungle } from './jungle.ts'
import { mountain } from './mountain.ts'
import { park } from './park.ts'
import { rooftop } from './rooftop.ts'
import { sea } from './sea.ts'
import { skyline } from './skyline.ts'
import { street } from './street.ts'
import { village } from './village.ts'

export const exteriorSets: readonly SetDesign[] = [
  harbour,
  street,
  alley,
  forest,
  jungle,
  desert,
  mountain,
  sea,
  beach,
  village,
  skyline,
  rooftop,
  field,
  battlefield,
  park,
]
