/** Every interior family's set. */
import type { SetDesign } from '../../stage.ts'
import { bar } from './bar.ts'
import { bedroom } from './bedroom.ts'
import { church } from './church.ts'
import { corridor } from './corridor.ts'
import { hospital } from './hospital.ts'
import { kitchen } from './kitchen.ts'
import { lab } from './lab.ts'
import { office } from './office.ts'
import { restaurant } from './restaurant.ts'
import { room } from './room.ts'
import { car } from './car.ts'
import { train } from './train.ts'
import { spaceship } from './spaceship.ts'
import { classroom } from './classroom.ts'

export const interiorSets: readonly SetDesign[] = [room, bedroom, kitchen, corridor, office, lab, hospital, church, bar, restaurant, car, train, spaceship, classroom]
