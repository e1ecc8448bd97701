/** The shot list as files: what an assistant director, a spreadsheet or another program reads. */
import { stringify } from 'csv-stringify/sync'
import type { Film } from '../film/film.ts'
import type { Shot } from '../film/shot.ts'

/** What is known of a shot beyond its plan, as far as the film has come. */
export interface ShotFacts {
  /** Model the rules chose. */
  model: string
  reason: string
  /** What made the picture, and by which way. */
  madeBy?: string
  route?: string
  take?: string
}

/** Where a shot begins in the cut, in seconds. */
export type ShotStarts = ReadonlyMap<string, number>

export interface ShotList {
  /** Of this format; raised when a field changes its meaning. */
  version: 1
  title: string
  author?: string
  settings: Film['settings']
  story: Film['story']
  bible: Film['bible']
  scenes: Film['scenes']
  shots: (Shot & { code: string; routing?: ShotFacts })[]
  /** Sum of the shots on the cut's timeline, cards left out, in seconds. */
  seconds: number
}

/** `2B`: scene 2, second shot, as slates are marked; after Z come AA, AB … */
export function shotCode(film: Film, shot: Shot): string {
  const scene = film.scenes.find((item) => item.id === shot.scene)
  let index = film.shots.filter((item) => item.scene === shot.scene).indexOf(shot)
  let letters = ''
  for (; index >= 0; index = Math.floor(index / 26) - 1)
    letters = String.fromCharCode(65 + (index % 26)) + letters
  return `${scene?.number ?? 0}${letters}`
}

/** The shot list as data. */
export function shotList(film: Film, facts: ReadonlyMap<string, ShotFacts> = new Map()): ShotList {
  const overlaps = film.shots.slice(0, -1).reduce((sum, shot) => sum + shot.transition.seconds, 0)
  const seconds = film.shots.reduce((sum, shot) => sum + shot.duration, 0) - overlaps
  const shots = film.shots.map((shot) => {
    const routing = facts.get(shot.id)
    return { ...shot, code: shotCode(film, shot), ...(routing && { routing }) }
  })
  const { title, author, settings, story, bible, scenes } = film
  return {
    version: 1,
    title,
    ...(author && { author }),
    settings,
    story,
    bible,
    scenes,
    shots,
    seconds: Math.round(seconds * 1000) / 1000,
  }
}

/**
 * The shot list as a spreadsheet. Fields that a spreadsheet would run as a formula are defused, as their text
 * comes from anyone's script.
 */
export function shotListCsv(film: Film, facts: ReadonlyMap<string, ShotFacts>, starts: ShotStarts): string {
  const names = new Map(film.bible.characters.map((character) => [character.id, character.name]))
  const scenes = new Map(film.scenes.map((scene) => [scene.id, scene]))
  const rows = film.shots.map((shot) => ({
    shot: shot.number,
    code: shotCode(film, shot),
    scene: scenes.get(shot.scene)?.number ?? '',
    heading: scenes.get(shot.scene)?.heading ?? '',
    start: timecode(starts.get(shot.id) ?? 0, film.settings.fps),
    seconds: shot.duration.toFixed(2),
    size: shot.size,
    framing: shot.framing,
    angle: shot.angle,
    movement: [shot.movement.kind, shot.movement.direction].filter((word) => word !== 'none').join(' '),
    lens: `${shot.lens} mm`,
    subject: shot.subject,
    action: shot.action,
    cast: shot.cast.map((id) => names.get(id) ?? id).join(', '),
    dialogue: shot.dialogue
      .map((line) => `${names.get(line.character) ?? line.character}: ${line.text}`)
      .join(' / '),
    sound: shot.sound.join(', '),
    light: shot.light,
    mood: shot.mood,
    transition: shot.transition.kind,
    intent: shot.intent,
    hero: shot.hero ? 'yes' : '',
    model: facts.get(shot.id)?.model ?? '',
    'made by': facts.get(shot.id)?.madeBy ?? '',
  }))
  return stringify(rows, { header: true, escape_formulas: true, bom: true })
}

/** `00:01:02:12`, non-drop. */
export function timecode(seconds: number, fps: number): string {
  const frames = Math.round(seconds * fps)
  const part = (value: number): string => String(Math.floor(value)).padStart(2, '0')
  return [frames / fps / 3600, (frames / fps / 60) % 60, (frames / fps) % 60, frames % fps]
    .map(part)
    .join(':')
}
