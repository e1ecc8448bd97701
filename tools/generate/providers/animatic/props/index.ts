/** Every prop we can draw. */
import type { PropShape } from '../stage.ts'
import { bodyProps } from './bodies.ts'
import { foodAndMusic } from './food-and-music.ts'
import { home } from './home.ts'
import { shapeOfDesign } from './ink.ts'
import { natureAndLight } from './nature-and-light.ts'
import { papersAndDevices } from './papers-and-devices.ts'
import { toolsAndArms } from './tools-and-arms.ts'
import { vehicles } from './vehicles.ts'
import { wearAndPlay } from './wear-and-play.ts'

export const props: readonly PropShape[] = [
  ...bodyProps,
  ...[
    ...vehicles,
    ...toolsAndArms,
    ...papersAndDevices,
    ...home,
    ...foodAndMusic,
    ...natureAndLight,
    ...wearAndPlay,
  ].map(shapeOfDesign),
]
