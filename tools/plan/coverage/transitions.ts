import type { Random } from '../../film/random.ts'
import type { Transition } from '../../film/shot.ts'
import type { Genre } from '../../film/vocabulary.ts'
import type { SceneDraft } from '../draft.ts'

const cut: Transition = { kind: 'cut', seconds: 0 }

/** A script's own words, first match wins. Smash, match and jump cuts are cuts. */
const written: readonly [RegExp, Transition][] = [
  [/\bcut\b(?!.*(?:black|white))|\bschnitt\b|\bcoupe\b/iu, cut],
  [/white|weiß|blanc/iu, { kind: 'dip-to-white', seconds: 1 }],
  [/cut.*black/iu, { kind: 'dip-to-black', seconds: 0.5 }],
  [
    /black|fade|\bact\b|\bakt\b|abblende|schwarz|fondu au noir|fermeture|fundido a negro|iris|暗転|フェード/iu,
    { kind: 'dip-to-black', seconds: 1 },
  ],
  [/dissolve|cross|überblendung|enchaîné|オーバーラップ|\bripple\b/iu, { kind: 'dissolve', seconds: 1 }],
  [/wipe|wische|volet|ワイプ/iu, { kind: 'wipe', seconds: 0.75 }],
]

export function writtenTransition(text: string): Transition {
  return written.find(([pattern]) => pattern.test(text))?.[1] ?? cut
}

/** Genres that let time pass gently. */
const gentle = new Set<Genre>(['drama', 'romance', 'slow-cinema', 'fantasy', 'family', 'documentary'])

/** How one scene goes over into the next: as written, else a dissolve where time has passed. */
export function sceneTransition(
  scene: SceneDraft,
  next: SceneDraft | undefined,
  genre: Genre,
  random: Random,
): Transition {
  if (scene.transition) return writtenTransition(scene.transition)
  if (!next) return { kind: 'dip-to-black', seconds: 1 }
  const timePassed =
    scene.timeOfDay !== next.timeOfDay ||
    (scene.location === next.location && /later|später|plus tard|後/iu.test(next.heading))
  if (timePassed && random.chance(gentle.has(genre) ? 0.75 : 0.4)) return { kind: 'dissolve', seconds: 0.75 }
  return cut
}
