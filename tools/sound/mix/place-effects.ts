import { createRandom, type Random } from '../../film/random.ts'
import type { SoundEffect } from '../../film/vocabulary.ts'
import type { SoundBrief, SoundShot } from '../brief.ts'
import { patchOf, type SoundName } from '../effects/effect-of.ts'
import { renderPatch } from '../effects/render-patch.ts'
import { fromDecibels, sampleRate } from '../signal/levels.ts'
import { placeInSpace, spaceOf, type Space } from '../signal/space.ts'
import type { Clip } from './clip.ts'
import { habitOf } from './effect-habits.ts'
import type { PartStore } from './part-store.ts'

/** Nobody's soles are heard there. */
const noGround = new Set<SoundShot['family']>(['sea', 'space', 'underwater', 'car', 'plane', 'snowfield'])

/** Lays every shot's spot effects; who walks or runs in the picture is heard walking or running. */
export async function placeEffects(brief: SoundBrief, store: PartStore): Promise<Clip[]> {
  const clips: Clip[] = []
  for (const shot of brief.shots) {
    const wanted = new Set<SoundEffect>(shot.sound)
    if (!noGround.has(shot.family)) {
      if (shot.poses.includes('run')) wanted.add('running')
      else if (shot.poses.includes('walk')) wanted.add('footsteps')
    }
    let turn = 0
    for (const effect of wanted) clips.push(...(await place(effect, turn++, shot, brief, store)))
  }
  return clips
}

/** One rendering of a sound in a space. */
export function soundPart(
  store: PartStore,
  name: SoundName | SoundEffect,
  options: { seed: number; variant: number; space: Space; pan: number },
): Promise<string> {
  return store.part({ kind: 'effect', name, patch: patchOf(name), ...options }, () =>
    placeInSpace(
      renderPatch(patchOf(name), createRandom(options.seed).fork(`${name}/${options.variant}`)),
      options.space,
      options.pan,
    ),
  )
}

async function place(
  effect: SoundEffect,
  turn: number,
  shot: SoundShot,
  brief: SoundBrief,
  store: PartStore,
): Promise<Clip[]> {
  const random = createRandom(brief.seed).fork(`${shot.id}/${effect}`)
  const space = spaceOf(shot.family, shot.interior)
  const gain = fromDecibels(patchOf(effect).level)
  const habit = habitOf(effect)
  const pan = random.pick([-0.25, 0, 0.25])
  const render = (variant: number): Promise<string> =>
    soundPart(store, effect, { seed: brief.seed, variant, space, pan })
  if (habit.kind === 'steps') return walk(habit, shot, gain, random, render, store)
  const file = await render(random.integer(0, 1))
  const length = store.read(file).frames / sampleRate
  const end = shot.start + shot.seconds
  if (habit.kind === 'once') {
    const at =
      shot.start + Math.min(shot.seconds * Math.min(0.85, habit.share + turn * 0.17), shot.seconds - 0.1)
    return [{ file, bus: 'effects', at, seconds: length, gain, fadeIn: 0, fadeOut: 0.2 }]
  }
  const clips: Clip[] = []
  // Overlapping a fifth, so that a long shot hears no seam.
  for (let at = shot.start; at < end - 0.3; at += length * 0.8) {
    const seconds = Math.min(length, end + 0.35 - at)
    clips.push({ file, bus: 'effects', at, seconds, gain, fadeIn: 0.03, fadeOut: Math.min(0.6, seconds / 2) })
  }
  return clips
}

async function walk(
  habit: { every: number; variants: number },
  shot: SoundShot,
  gain: number,
  random: Random,
  render: (variant: number) => Promise<string>,
  store: PartStore,
): Promise<Clip[]> {
  const clips: Clip[] = []
  const end = shot.start + shot.seconds - 0.08
  let last = -1
  for (
    let at = shot.start + random.between(0.1, 0.3);
    at < end;
    at += habit.every * random.between(0.95, 1.05)
  ) {
    let variant = random.integer(0, habit.variants - 1)
    if (variant === last) variant = (variant + 1) % habit.variants
    last = variant
    const file = await render(variant)
    const seconds = store.read(file).frames / sampleRate
    clips.push({
      file,
      bus: 'effects',
      at,
      seconds,
      gain: gain * random.between(0.75, 1),
      fadeIn: 0,
      fadeOut: 0.05,
    })
  }
  return clips
}
