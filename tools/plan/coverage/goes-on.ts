import type { Character } from '../../film/bible.ts'
import type { Film } from '../../film/film.ts'
import type { Random } from '../../film/random.ts'
import type { Shot } from '../../film/shot.ts'
import type { Beat } from './beat.ts'
import { Camera } from './camera.ts'
import { Staging } from './staging.ts'

/** A shot that is there already, as what the planner makes shots of. */
function beatOf(shot: Shot): Beat {
  const { role, framing, cast, subject, dialogue, size, blocking, props, sound, mood, action } = shot
  const bodies = blocking.map(({ character, pose }) => ({ character, pose }))
  return {
    moment: {
      kind: dialogue.length > 0 ? 'speech' : 'deed',
      text: action,
      subject,
      cast,
      bodies,
      props,
      dialogue,
      sound,
      mood,
      weight: 2,
    },
    role,
    framing,
    sizes: [size],
    cast,
    subject,
    told: 'moment',
    dialogue,
    need: 1,
  }
}

/** Everybody stands and sits as they did when the last of `before` was over. `cast` may be new to the scene. */
export function stagingAfter(
  film: Film,
  before: readonly Shot[],
  scene: readonly Shot[],
  cast: readonly string[],
): Staging {
  const present = [...new Set([...scene.flatMap((shot) => shot.cast), ...cast])]
  const looks = scene.flatMap((shot) => shot.blocking.map(({ facing }) => facing))
  const solo = looks.find((facing) => facing === 'left' || facing === 'right')
  const place = film.bible.locations.find(({ id }) => id === scene[0]?.location)
  const staging = new Staging(present, solo === 'left' ? 'left' : 'right', place?.family)
  for (const shot of before) staging.block(beatOf(shot))
  return staging
}

/** The camera as it stood at the end of `last`, so that the next view differs from it. */
export function cameraAfter(
  last: Shot | undefined,
  characters: readonly Character[],
  random: Random,
): Camera {
  const camera = new Camera(random, new Map(characters.map(({ id, look }) => [id, look.height])))
  if (last) camera.follow(beatOf(last), last)
  return camera
}
