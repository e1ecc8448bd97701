import type { Film } from '../film/film.ts'
import type { SoundChoices } from '../film/project.ts'
import type { SoundBrief, SoundShot } from '../sound/brief.ts'
import { endSeconds, titleSeconds, type Slot } from './timeline.ts'

/** What the sound department is told: every shot at its place in the cut. */
export function soundBrief(film: Film, slots: readonly Slot[], sound?: SoundChoices): SoundBrief {
  const { fps, seed, genre, language } = film.settings
  const seconds = (frames: number): number => frames / fps
  const voices = new Map(film.bible.characters.map((character) => [character.id, character.voice]))
  const families = new Map(film.bible.locations.map((location) => [location.id, location.family]))
  const places = new Map(slots.map((slot) => [slot.id, slot]))
  const shots = film.shots.map((shot): SoundShot => {
    const slot = places.get(shot.id)!
    return {
      id: shot.id,
      start: seconds(slot.start),
      seconds: seconds(slot.frames),
      scene: shot.scene,
      family: families.get(shot.location) ?? (shot.interior ? 'room' : 'street'),
      interior: shot.interior,
      timeOfDay: shot.timeOfDay,
      weather: shot.weather,
      mood: shot.mood,
      role: shot.role,
      sound: shot.sound,
      poses: shot.blocking.map((body) => body.pose),
      lines: shot.dialogue.map(({ character, text, delivery }) => ({
        character,
        text,
        delivery,
        voice: voices.get(character) ?? { timbre: 'male', pitch: 0, rate: 1 },
      })),
    }
  })
  const last = slots.at(-1)!
  return {
    seconds: seconds(last.start + last.frames),
    fps,
    seed,
    genre,
    language,
    shots,
    beats: moodTurns(shots),
    titleSeconds,
    endSeconds,
    ...levelsOf(sound),
  }
}

/** Left out when nothing was set, so that such a film's mix is found again. */
function levelsOf(sound: SoundChoices | undefined): Pick<SoundBrief, 'levels'> {
  if (!sound) return {}
  const { voices, ...rest } = sound
  const set = Object.entries({ dialogue: voices, ...rest }).filter(([, part]) => !part.on || part.gain !== 0)
  if (set.length === 0) return {}
  return { levels: Object.fromEntries(set.map(([bus, { on, gain }]) => [bus, on ? 10 ** (gain / 20) : 0])) }
}

/** Where the mood changes from one shot to the next. */
function moodTurns(shots: readonly SoundShot[]): SoundBrief['beats'] {
  return shots
    .filter((shot, index) => shot.mood !== shots[index - 1]?.mood)
    .map(({ start, mood }) => ({ start, mood }))
}
