/** Every outdoor set, in the order of the vocabulary. */
import type { SetDesign } from '../../stage.ts'
import { alley } from './alley.ts'
import { battlefield } from './battlefield.ts'
import { beach } from './beach.ts'
import { bridge } from './bridge.ts'
import { castle } from './castle.ts'
import { cave } from './cave.ts'
import { desert } from './desert.ts'
import { farm } from './farm.ts'
import { field } from './field.ts'
import { forest } from './forest.ts'
import { graveyard } from './graveyard.ts'
import { harbour } from './harbour.ts'
import { jungle } from './jungle.ts'
import { lighthouse } from './lighthouse.ts'
import { market } from './market.ts'
import { mountain } from './mountain.ts'
import { park } from './park.ts'
import { planet } from './planet.ts'
import { river } from './river.ts'
import { road } from './road.ts'
import { rooftop } from './rooftop.ts'
import { ruins } from './ruins.ts'
import { sea } from './sea.ts'
import { skyline } from './skyline.ts'
import { snowfield } from './snowfield.ts'
import { space } from './space.ts'
import { station } from './station.ts'
import { street } from './street.ts'
import { underwater } from './underwater.ts'
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
  cave,
  park,
  bridge,
  road,
  snowfield,
  river,
  lighthouse,
  castle,
  ruins,
  graveyard,
  market,
  station,
  farm,
  planet,
  space,
  underwater,
]
