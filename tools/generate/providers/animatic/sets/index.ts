/** Every location family's set. */
import type { SetDesign } from '../stage.ts'
import { exteriorSets } from './exterior/index.ts'
import { interiorSets } from './interior/index.ts'

export const sets: readonly SetDesign[] = [...exteriorSets, ...interiorSets]
