/** Finds the shape of an animal or creature by its species' word. */
import type { Actor } from './figure.ts'
import { paintBird } from './bird.ts'
import { blend } from './palette.ts'
import type { Beast } from './beast-parts.ts'
import { paintQuadruped } from './quadruped.ts'
import type { Sketch } from './sketch.ts'
import { birds, swimmers } from './flyers-and-swimmers.ts'
import { species } from './species.ts'
import { paintSnake, paintSwimmer } from './swimmer.ts'

export type AnimalShape = 'bird' | 'swimmer' | 'snake' | 'quadruped'

const winding = new Set(['snake', 'serpent', 'worm', 'eel', 'python', 'cobra'])

export function shapeOf(word: string): AnimalShape {
  if (word in birds) return 'bird'
  if (word in swimmers) return 'swimmer'
  return winding.has(word) ? 'snake' : 'quadruped'
}

/** Height of the top of the head over the shoulder height. */
export function quadrupedTop(word: string): number {
  const kind = species[word] ?? species.dog!
  return 1 - kind.deep * 0.7 + Math.sin(kind.rise) * (kind.neck + kind.head * 0.5) + kind.head
}

/** Natural coats keep a quarter of the character's own colour, so that two dogs differ. */
export function paintAnimal(sketch: Sketch, actor: Actor, own = 0.28): void {
  const word = (actor.look.species ?? 'dog').toLowerCase()
  const { colour } = actor.look
  switch (shapeOf(word)) {
    case 'bird':
      paintBird(sketch, actor, birds[word]!)
      return
    case 'swimmer':
      paintSwimmer(sketch, actor, swimmers[word]!)
      return
    case 'snake':
      paintSnake(sketch, actor)
      return
    default: {
      const kind = species[word] ?? species.dog!
      const beast: Beast = {
        sketch,
        actor,
        kind,
        coat: blend(kind.coat, colour, word in species ? own : 0.6),
        tall: actor.look.height / quadrupedTop(word),
        has: (extra) => kind.extra?.includes(extra) ?? false,
      }
      paintQuadruped(beast)
    }
  }
}
