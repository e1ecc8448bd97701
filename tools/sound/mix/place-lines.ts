import { createHash } from 'node:crypto'
import { createRandom } from '../../film/random.ts'
import type { PlacedLine, SoundBrief, SoundLine, SoundShot } from '../brief.ts'
import { Biquad } from '../signal/biquad.ts'
import { sampleRate } from '../signal/levels.ts'
import { placeInSpace, spaceOf, type Space } from '../signal/space.ts'
import { lipFlaps } from '../speech/lip-flaps.ts'
import { speak } from '../speech/speak.ts'
import type { Spoken } from '../speech/spoken.ts'
import type { Clip } from './clip.ts'
import type { PartStore } from './part-store.ts'

/** Seconds of picture before the first word, and between two lines. */
const handle = 0.3
const gap = 0.28
/** A voice may hurry by this much before it runs into the next shot. */
const mostHurry = 1.2

export interface DialogueTrack {
  lines: PlacedLine[]
  clips: Clip[]
}

interface Tools {
  store: PartStore
  voicesDir: string
  signal?: AbortSignal | undefined
}

/**
 * Speaks every line and lays it under its shot. A voice longer than its shot hurries a little, then runs on
 * under the next picture (an L-cut); two lines never sound at once.
 */
export async function placeLines(brief: SoundBrief, tools: Tools): Promise<DialogueTrack> {
  const track: DialogueTrack = { lines: [], clips: [] }
  let free = 0
  for (const shot of brief.shots) {
    if (shot.lines.length === 0) continue
    const spoken = await speakShot(shot, brief, Math.max(free, shot.start + handle), tools)
    let at = Math.max(free, shot.start + Math.min(handle, shot.seconds / 4))
    for (const [index, voice] of spoken.entries()) {
      if (voice.seconds === 0) continue
      // The film's end waits for nobody: the last line comes a little sooner if it can.
      at = Math.max(free, Math.min(at, brief.seconds - voice.seconds - 0.1))
      const end = Math.min(brief.seconds, at + voice.seconds)
      if (end - at < 0.1) break
      track.lines.push({ shot: shot.id, line: index, start: at, end, mouth: lipFlaps(voice, brief.fps) })
      track.clips.push(await lineClip(shot, shot.lines[index]!, voice, at, tools.store))
      free = end + gap
      at = free
    }
  }
  return track
}

async function speakShot(shot: SoundShot, brief: SoundBrief, from: number, tools: Tools): Promise<Spoken[]> {
  const say = (hurry: number): Promise<Spoken[]> =>
    Promise.all(
      shot.lines.map((line) =>
        speak(
          line.text,
          { ...line.voice, rate: Math.round(line.voice.rate * hurry * 100) / 100 },
          line.language ?? brief.language,
          { signal: tools.signal, cacheDir: tools.voicesDir },
        ),
      ),
    )
  const spoken = await say(1)
  const pauses = gap * (spoken.length - 1)
  const wanted = spoken.reduce((sum, { seconds }) => sum + seconds, 0)
  const room = shot.start + shot.seconds - from - pauses
  if (wanted <= room) return spoken
  return say(Math.min(mostHurry, Math.max(1.05, wanted / Math.max(0.5, room))))
}

async function lineClip(
  shot: SoundShot,
  line: SoundLine,
  voice: Spoken,
  at: number,
  store: PartStore,
): Promise<Clip> {
  const space = spaceOf(shot.family, shot.interior)
  const pan = line.delivery === 'off' ? createRandom(line.character).pick([-0.45, 0.45]) : 0
  const sound = createHash('sha256').update(new Uint8Array(voice.samples.buffer)).digest('hex')
  const file = await store.part({ kind: 'line', sound, space, delivery: line.delivery, pan }, () =>
    worldise(voice.samples, line.delivery, space, pan),
  )
  return {
    file,
    bus: 'dialogue',
    at,
    seconds: store.read(file).frames / sampleRate,
    gain: line.delivery === 'off' ? 0.8 : 1,
    fadeIn: 0,
    fadeOut: 0.05,
  }
}

/** A voice in the picture stands in its room, one behind the door is dull and far, one over it is close. */
function worldise(
  samples: Float32Array,
  delivery: SoundLine['delivery'],
  space: Space,
  pan: number,
): readonly Float32Array[] {
  if (delivery === 'over') return [samples, samples]
  if (delivery === 'on') return placeInSpace(samples, { ...space, wet: space.wet - 5 }, pan)
  const dull = new Biquad('lowpass', 3400).run(samples.slice())
  return placeInSpace(dull, { ...space, wet: space.wet + 3 }, pan)
}
