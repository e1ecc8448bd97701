import { fingerprint } from '../../film/fingerprint.ts'
import { createRandom } from '../../film/random.ts'
import { airOf, type Atmosphere, type Place } from '../ambience/air-of.ts'
import { bedSeconds, beds } from '../ambience/beds.ts'
import { renderBed } from '../ambience/render-bed.ts'
import type { SoundBrief } from '../brief.ts'
import { fromDecibels, sampleRate } from '../signal/levels.ts'
import { spaceOf } from '../signal/space.ts'
import type { Clip } from './clip.ts'
import type { PartStore } from './part-store.ts'
import { soundPart } from './place-effects.ts'

/** Two airs melt into each other over this long around a scene's change, seconds. */
const melt = 0.5

interface Stretch {
  place: Place
  scene: string
  start: number
  end: number
}

/** Lays the air of every place under its shots, and what happens in it by chance. */
export async function placeAmbience(brief: SoundBrief, store: PartStore): Promise<Clip[]> {
  const clips: Clip[] = []
  for (const stretch of stretches(brief)) {
    const atmosphere = airOf(stretch.place)
    clips.push(...(await bedClips(stretch, atmosphere, brief, store)))
    clips.push(...(await eventClips(stretch, atmosphere, brief, store)))
  }
  return clips
}

/** Runs of shots in one place, hour and weather. The first is heard before it is seen, the last after. */
function stretches(brief: SoundBrief): Stretch[] {
  const list: (Stretch & { name: string })[] = []
  for (const { family, interior, timeOfDay, weather, scene, start, seconds } of brief.shots) {
    const place = { family, interior, timeOfDay, weather }
    const name = fingerprint({ place, scene })
    const last = list.at(-1)
    if (last?.name === name) last.end = start + seconds
    else list.push({ place, scene, start, end: start + seconds, name })
  }
  const [first, last] = [list[0], list.at(-1)]
  if (first) first.start = Math.max(0, first.start - Math.min(1.5, brief.titleSeconds * 0.6))
  if (last) last.end = Math.min(brief.seconds, last.end + Math.min(2.5, brief.endSeconds * 0.7))
  return list
}

async function bedClips(
  stretch: Stretch,
  { beds: layers }: Atmosphere,
  brief: SoundBrief,
  store: PartStore,
): Promise<Clip[]> {
  const random = createRandom(brief.seed).fork(`air/${stretch.scene}`)
  const clips: Clip[] = []
  for (const { name, level } of layers) {
    const file = await store.part({ kind: 'bed', name, layers: beds[name], seed: brief.seed }, () =>
      renderBed(name, brief.seed),
    )
    const at = Math.max(0, stretch.start - melt / 2)
    const seconds = Math.min(brief.seconds, stretch.end + melt / 2) - at
    const isLast = stretch.end > brief.seconds - brief.endSeconds - 0.01
    clips.push({
      file,
      bus: 'ambience',
      at,
      seconds,
      gain: fromDecibels(level),
      fadeIn: at === 0 || brief.titleSeconds > stretch.start ? Math.min(1.2, seconds / 3) : melt,
      fadeOut: isLast ? Math.min(2, seconds / 3) : melt,
      loopFrom: random.between(0, bedSeconds - 1),
    })
  }
  return clips
}

async function eventClips(
  stretch: Stretch,
  { events }: Atmosphere,
  brief: SoundBrief,
  store: PartStore,
): Promise<Clip[]> {
  const { family, interior } = stretch.place
  // What is not in the picture is further off: duller and more of the place.
  const near = spaceOf(family, interior)
  const space = { ...near, wet: near.wet + 7, seconds: Math.max(0.6, near.seconds) }
  const clips: Clip[] = []
  for (const { name, perMinute, level } of events) {
    const random = createRandom(brief.seed).fork(`air/${stretch.scene}/${name}`)
    const pause = 60 / perMinute
    // A gull is heard in every harbour, even in a short shot of it.
    let at = stretch.start + Math.min(pause, stretch.end - stretch.start) * random.between(0.08, 0.7)
    while (at < stretch.end - 0.5) {
      const variant = random.integer(0, 2)
      const pan = [-0.7, 0.15, 0.65][variant]!
      const file = await soundPart(store, name, { seed: brief.seed, variant, space, pan })
      const seconds = Math.min(store.read(file).frames / sampleRate, stretch.end + 1 - at)
      const gain = fromDecibels(level + random.between(-4, 1))
      clips.push({ file, bus: 'ambience', at, seconds, gain, fadeIn: 0, fadeOut: Math.min(0.5, seconds / 2) })
      at += pause * random.between(0.45, 1.6)
    }
  }
  return clips
}
