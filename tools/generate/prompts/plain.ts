import type { Bible } from '../../film/bible.ts'
import type { Scene } from '../../film/film.ts'
import type { Shot } from '../../film/shot.ts'

const sizeWords: Record<Shot['size'], string> = {
  ECU: 'Extreme close-up',
  CU: 'Close-up',
  MCU: 'Medium close-up',
  MS: 'Medium shot',
  MLS: 'Medium long shot',
  LS: 'Long shot',
  ELS: 'Extreme long shot',
}

/** A shot in plain words, for models without a dialect of their own and for anyone who reads the take. */
export function plainPrompt(shot: Shot, scene: Scene, bible: Bible, style: string): string {
  const { kind, direction } = shot.movement
  const camera =
    kind === 'static'
      ? 'static camera'
      : `${shot.movement.speed} ${kind}${direction === 'none' ? '' : ` ${direction}`}`
  const cast = shot.cast.flatMap((id) => bible.characters.find((character) => character.id === id) ?? [])
  const spoken = shot.dialogue.map((line) => {
    const name = bible.characters.find((character) => character.id === line.character)?.name ?? 'Voice'
    return `${name} says: “${line.text}”`
  })
  return [
    `${sizeWords[shot.size]}, ${shot.angle} angle, ${shot.lens} mm lens, ${camera}.`,
    shot.action,
    ...cast.map((character) => `${character.name}: ${character.description}`),
    `${scene.heading}. ${shot.timeOfDay}, ${shot.weather}, ${shot.light}. Mood: ${shot.mood}.`,
    ...spoken,
    style && `Style: ${style}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
