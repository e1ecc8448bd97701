/** Every prop we can draw. */
import type { PropShape } from '../stage.ts'
import { bodyProps } from './bodies.ts'
import { shapeOfDesign } from './ink.ts'
import { craft } from './craft.ts'
import { devices } from './devices.ts'
import { fireAndLight } from './fire-and-light.ts'
import { food } from './food.ts'
import { furniture } from './furniture.ts'
import { household } from './household.ts'
import { landVehicles } from './land-vehicles.ts'
import { music } from './music.ts'
import { nature } from './nature.ts'
import { papers } from './papers.ts'
import { play } from './play.ts'
import { science } from './science.ts'
import { skyAndStone } from './sky-and-stone.ts'
import { tools } from './tools.ts'
import { weapons } from './weapons.ts'
import { wear } from './wear.ts'

export const props: readonly PropShape[] = [
  ...bodyProps,
  ...[
    ...landVehicles,
    ...craft,
    ...weapons,
    ...tools,
    ...papers,
    ...devices,
    ...science,
    ...furniture,
    ...household,
    ...food,
    ...music,
    ...nature,
    ...fireAndLight,
    ...skyAndStone,
    ...wear,
    ...play,
  ].map(shapeOfDesign),
]
