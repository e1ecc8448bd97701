import type { SoundEffect } from '../../film/vocabulary.ts'
import type { Patch } from './patch.ts'
import { animals } from './patches-animals.ts'
import { machines } from './patches-machines.ts'
import { nature } from './patches-nature.ts'
import { people } from './patches-people.ts'
import { things } from './patches-things.ts'
import { vehicles } from './patches-vehicles.ts'

const patches = { ...people, ...things, ...vehicles, ...machines, ...nature, ...animals }

/** Every sound there is a patch for: the film's own vocabulary and what only lives in the air of places. */
export type SoundName = keyof typeof patches

/** Fails to compile when a word of the vocabulary has no patch. */
const everyEffect: Record<SoundEffect, Patch> = patches

export const patchOf = (name: SoundName | SoundEffect): Patch =>
  name in everyEffect ? everyEffect[name as SoundEffect] : patches[name]
