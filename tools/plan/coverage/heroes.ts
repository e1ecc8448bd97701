import type { ShotSize } from '../../film/vocabulary.ts'
import type { Beat } from './beat.ts'
import type { Untimed } from './shoot-scenes.ts'

const shareOfHeroes = 0.1
/** A short film has three hero shots at most; a long one a tenth of its shots. */
const shortFilm = 40

const grand: Partial<Record<ShotSize, number>> = { ELS: 1, LS: 0.8, ECU: 0.4, CU: 0.3 }

/** Marks the few shots where the picture carries the story: turns told without words, the first and the last image. */
export function markHeroes(shots: readonly Untimed[], beats: readonly Beat[]): Untimed[] {
  const count = Math.max(1, Math.round(shots.length * shareOfHeroes))
  const most = shots.length <= shortFilm ? Math.min(3, count) : count
  const scored = shots.map((shot, index) => ({
    index,
    score: scoreOf(shot, beats[index]!, index, shots.length),
  }))
  scored.sort((a, b) => b.score - a.score || a.index - b.index)
  const heroes = new Set<number>()
  for (const { index } of scored) {
    // Two in a row would be one.
    if (heroes.size < most && !heroes.has(index - 1) && !heroes.has(index + 1)) heroes.add(index)
  }
  return shots.map((shot, index) => (heroes.has(index) ? { ...shot, hero: true } : shot))
}

function scoreOf(shot: Untimed, beat: Beat, index: number, count: number): number {
  const isWordless = shot.dialogue.length === 0
  const isMain = beat.need >= 1
  const isDeed = shot.role !== 'establish' && beat.moment.kind === 'deed' && shot.cast.length > 0 ? 0.5 : 0
  const isPlain = shot.role === 'establish' && index > 0 ? -0.6 : 0
  const atEdge =
    index === 0 ? 0.9 : index === count - 1 ? 1.2 : index > count * 0.6 && index < count * 0.9 ? 0.4 : 0
  return (
    beat.moment.weight * (isMain ? 1 : 0.6) +
    (isWordless ? 1.5 : 0) +
    (grand[shot.size] ?? 0) +
    atEdge +
    isDeed +
    isPlain
  )
}
