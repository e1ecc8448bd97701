import { sampleRate } from '../signal/levels.ts'
import { resample } from '../signal/resample.ts'
import type { Phone, Spoken, Utterance } from './spoken.ts'

interface EspeakEvent {
  type: string
  /** Milliseconds. */
  audio_position: number
  id?: string | number
}

interface EspeakWorker {
  set_voice(name: string, language: string): number
  set_rate(wordsPerMinute: number): void
  set_pitch(percent: number): void
  set_range(percent: number): void
  get_samplerate(): number
  list_voices(): { name: string; identifier: string; languages: { name: string }[] }[]
  synthesize(text: string, callback: (audio: Int16Array, events: EspeakEvent[]) => boolean): void
}

interface EspeakModule {
  eSpeakNGWorker: new () => EspeakWorker | Promise<EspeakWorker>
}

let worker: Promise<EspeakWorker> | undefined

async function load(): Promise<EspeakWorker> {
  // The package has no types.
  const specifier = '@echogarden/espeak-ng-emscripten'
  const { default: create } = (await import(specifier)) as { default: () => Promise<EspeakModule> }
  const module = await create()
  return new module.eSpeakNGWorker()
}

/** Tags films use for voices that are listed under another name. */
const listedAs: Record<string, string> = { zh: 'cmn', no: 'nb', iw: 'he', in: 'id' }

/** eSpeak NG's variants we use, with the pitch in Hz each has at its middle setting. */
const variants = { m1: 92, m3: 101, f2: 187, f3: 198 }
export type EspeakVariant = keyof typeof variants

/** Any language but English by eSpeak NG. A language it has no voice for is read by the English one. */
export async function espeak(
  language: string,
  variant: EspeakVariant,
  utterance: Utterance,
): Promise<Spoken> {
  worker ??= load()
  const speaker = await worker
  const tag = listedAs[language] ?? language
  // Voices go by the last part of their identifier (`roa/fr` is `fr`) when a variant is asked for.
  const listed = speaker.list_voices().some(({ identifier }) => identifier.split('/').pop() === tag)
  speaker.set_voice(`${listed ? tag : 'en'}+${variant}`, '')
  speaker.set_rate(Math.round(Math.min(320, Math.max(90, 160 / utterance.stretch))))
  speaker.set_pitch(
    Math.round(Math.min(99, Math.max(1, 50 + 60 * Math.log2(utterance.pitch / variants[variant])))),
  )
  speaker.set_range(utterance.monotone ? 0 : 55)
  const pieces: Int16Array[] = []
  const events: EspeakEvent[] = []
  speaker.synthesize(utterance.text, (audio, heard) => {
    pieces.push(audio)
    events.push(...heard)
    return false
  })
  const rate = speaker.get_samplerate()
  const raw = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let filled = 0
  for (const piece of pieces) for (const sample of piece) raw[filled++] = sample / 32_768
  const samples = resample(raw, sampleRate / rate)
  return { samples, phones: toPhones(events, raw.length / rate), seconds: samples.length / sampleRate }
}

function toPhones(events: readonly EspeakEvent[], seconds: number): Phone[] {
  const marks = events.filter(({ type }) => type === 'phoneme')
  return marks.map(({ id, audio_position: at }, index) => {
    const next = marks[index + 1]?.audio_position ?? seconds * 1000
    const start = Math.min(seconds, at / 1000)
    return { phone: String(id ?? '') || 'pau', start, end: Math.max(start, Math.min(seconds, next / 1000)) }
  })
}
