import type { Voice } from '../../film/bible.ts'
import type { EspeakVariant } from './espeak.ts'
import type { FliteVoice } from './flite.ts'

/** Which engine voice plays a character, and how it is bent. */
export interface Casting {
  flite: FliteVoice
  espeak: EspeakVariant
  /** Mean pitch in Hz. */
  pitch: number
  /** Size of the mouth: 1.15 raises every resonance by that much, as a child's does. */
  formant: number
  machine: boolean
}

const timbres: Record<Voice['timbre'], Casting> = {
  female: { flite: 'slt', espeak: 'f2', pitch: 178, formant: 1, machine: false },
  male: { flite: 'rms', espeak: 'm3', pitch: 104, formant: 1, machine: false },
  child: { flite: 'slt', espeak: 'f3', pitch: 268, formant: 1.17, machine: false },
  machine: { flite: 'kal16', espeak: 'm1', pitch: 108, formant: 0.96, machine: true },
}

/** A higher voice also comes from a smaller body, a quarter of the way. */
export function cast(voice: Voice): Casting {
  const base = timbres[voice.timbre]
  const bright = voice.timbre === 'male' && voice.pitch > 0.08
  // The deep man's voice keeps its own pitch whatever it is told, so his mouth does more of the work.
  const share = base.flite === 'rms' && !bright ? 0.6 : 0.25
  return {
    ...base,
    flite: bright ? 'awb' : base.flite,
    espeak: bright ? 'm1' : base.espeak,
    pitch: base.pitch * 2 ** voice.pitch,
    formant: base.formant * 2 ** (voice.pitch * share),
  }
}
