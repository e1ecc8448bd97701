/** Every location family's set. */
import type { SetDesign } from '../stage.ts'

export const sets: readonly SetDesign[] = []
