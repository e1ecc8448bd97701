/** Every outdoor set, in the order of the vocabulary. */
import type { SetDesign } from '../../stage.ts'
import { alley } from './alley.ts'
import { forest } from './forest.ts'
import { harbour } from './harbour.ts'
import { jungle } from './jungle.ts'
import { street } from './street.ts'

export const exteriorSets: readonly SetDesign[] = [harbour, street, alley, forest, jungle]
