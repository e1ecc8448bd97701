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
import { library } from './library.ts'
import { workshop } from './workshop.ts'
import { cellar } from './cellar.ts'
import { cell } from './cell.ts'
import { stage } from './stage.ts'
import { hall } from './hall.ts'
import { shop } from './shop.ts'
import { lampRoom } from './lamp-room.ts'
import { plane } from './plane.ts'
import { tent } from './tent.ts'
import { courtroom } from './courtroom.ts'
import { gym } from './gym.ts'

export const interiorSets: readonly SetDesign[] = [
  room,
  bedroom,
  kitchen,
  corridor,
  office,
  lab,
  hospital,
  church,
  bar,
  restaurant,
  car,
  train,
  spaceship,
  classroom,
  library,
  workshop,
  cellar,
  cell,
  stage,
  hall,
  shop,
  lampRoom,
  plane,
  tent,
  courtroom,
  gym,
]
