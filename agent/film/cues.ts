import type { Cue } from '../../tools/assemble/subtitles.ts'
import type { Film } from '../../tools/film/film.ts'
import type { PlacedLine } from '../../tools/sound/brief.ts'

/** A short line stays readable for this long if the next one lets it. Seconds. */
const shortest = 1

/** Subtitles for the lines as they are really heard. */
export function cuesOf(film: Film, lines: readonly PlacedLine[], fps: number): Cue[] {
  const names = new Map(film.bible.characters.map((character) => [character.id, character.name]))
  const shots = new Map(film.shots.map((shot) => [shot.id, shot]))
  return lines.flatMap((placed, index) => {
    const line = shots.get(placed.shot)?.dialogue[placed.line]
    if (!line) return []
    const next = lines[index + 1]?.start ?? Infinity
    const end = Math.min(next, Math.max(placed.end, placed.start + shortest))
    const start = Math.round(placed.start * fps)
    const cue: Cue = {
      start,
      end: Math.max(start + 1, Math.round(end * fps)),
      speaker: names.get(line.character) ?? line.character,
      text: line.text,
    }
    return [cue]
  })
}
