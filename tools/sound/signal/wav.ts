import { closeSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { Problem } from '../../film/errors.ts'
import { sampleRate } from './levels.ts'

/** 16-bit sound as it lies in a file. `samples` are interleaved. */
export interface Wav {
  channels: 1 | 2
  frames: number
  samples: Int16Array
}

/** Header of a 16-bit PCM file of that many frames at 48 kHz. */
export function wavHeader(channels: number, frames: number, rate = sampleRate): Buffer {
  const bytes = frames * channels * 2
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + bytes, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(channels, 22)
  header.writeUInt32LE(rate, 24)
  header.writeUInt32LE(rate * channels * 2, 28)
  header.writeUInt16LE(channels * 2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36)
  header.writeUInt32LE(bytes, 40)
  return header
}

/** Interleaves and rounds; what is louder than full scale is clipped. */
export function toInt16(channels: readonly Float32Array[]): Int16Array {
  const frames = channels[0]?.length ?? 0
  const samples = new Int16Array(frames * channels.length)
  channels.forEach((channel, lane) => {
    for (let index = 0; index < frames; index++) {
      const clipped = Math.max(-1, Math.min(1, channel[index]!))
      samples[index * channels.length + lane] = Math.round(clipped * 32_767)
    }
  })
  return samples
}

/** Written under another name first, so that a file that exists is whole. */
export function writeWav(file: string, channels: readonly Float32Array[]): void {
  const samples = toInt16(channels)
  const partial = `${file}.${process.pid}.part`
  const handle = openSync(partial, 'w')
  try {
    writeSync(handle, wavHeader(channels.length, channels[0]?.length ?? 0))
    writeSync(handle, new Uint8Array(samples.buffer))
  } finally {
    closeSync(handle)
  }
  renameSync(partial, file)
}

export function writeText(file: string, text: string): void {
  const partial = `${file}.${process.pid}.part`
  writeFileSync(partial, text)
  renameSync(partial, file)
}

/** Reads what `writeWav` wrote. */
export function readWav(file: string): Wav {
  const bytes = readFileSync(file)
  const channels = bytes.length >= 44 ? bytes.readUInt16LE(22) : 0
  if (channels !== 1 && channels !== 2) {
    throw new Problem(
      'file',
      `The sound file ${file} is damaged.`,
      'Delete it; it is made again when needed.',
    )
  }
  const frames = Math.floor((bytes.length - 44) / (2 * channels))
  const samples = new Int16Array(frames * channels)
  Buffer.from(samples.buffer).set(bytes.subarray(44, 44 + samples.byteLength))
  return { channels, frames, samples }
}
