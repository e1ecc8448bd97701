/** The only file of the sound department that touches libav; loaded by jobs, never by the main process. */
import { FFmpegError, FilterGraph, Frame, Log, Rational } from 'node-av/lib'
import { Encoder, Muxer } from 'node-av/api'
import { AV_CHANNEL_LAYOUT_STEREO, AV_LOG_ERROR, AV_SAMPLE_FMT_FLT, FF_ENCODER_AAC } from 'node-av/constants'
import { sampleRate, toDecibels } from '../signal/levels.ts'
import type { Stereo } from './desk.ts'

const timeBase = { num: 1, den: sampleRate }

/** Encodes to AAC in an MP4 container, 192 kbit/s, 48 kHz, stereo. Pieces may be of any length. */
export async function encodeAac(pieces: Iterable<Stereo>, file: string): Promise<void> {
  Log.setLevel(AV_LOG_ERROR)
  const graph = new FilterGraph()
  graph.alloc()
  FFmpegError.throwIfError(
    graph.parse2(
      `abuffer@in=time_base=1/${sampleRate}:sample_rate=${sampleRate}:sample_fmt=flt:channel_layout=stereo,` +
        'aformat=sample_fmts=fltp,asetnsamples=1024:p=1,abuffersink@out',
    ),
  )
  FFmpegError.throwIfError(await graph.config())
  const source = graph.getFilter('abuffer@in')!
  const sink = graph.getFilter('abuffersink@out')!
  const encoder = await Encoder.create(FF_ENCODER_AAC, { bitrate: '192k' })
  const muxer = await Muxer.open(file, { options: { movflags: '+faststart' } })
  const stream = muxer.addStream(encoder)
  const frame = new Frame()
  frame.alloc()
  const pull = (): void => {
    while (sink.buffersinkGetFrameSync(frame) >= 0) {
      frame.timeBase = new Rational(1, sampleRate)
      for (const packet of encoder.encodeAllSync(frame)) {
        if (!packet) continue
        muxer.writePacketSync(packet, stream)
        packet.free()
      }
      frame.unref()
    }
  }
  let at = 0
  for (const piece of pieces) {
    if (piece[0].length === 0) continue
    const raw = toFrame(piece, at)
    FFmpegError.throwIfError(source.buffersrcAddFrameSync(raw))
    raw.free()
    at += piece[0].length
    pull()
  }
  source.buffersrcAddFrameSync(null)
  pull()
  for (const packet of encoder.encodeAllSync(null)) if (packet) muxer.writePacketSync(packet, stream)
  await muxer.close()
  frame.free()
  encoder.close()
  graph.free()
}

function toFrame([left, right]: Stereo, at: number): Frame {
  const woven = new Float32Array(left.length * 2)
  for (let index = 0; index < left.length; index++) {
    woven[index * 2] = left[index]!
    woven[index * 2 + 1] = right[index]!
  }
  return Frame.fromAudioBuffer(Buffer.from(woven.buffer), {
    nbSamples: left.length,
    format: AV_SAMPLE_FMT_FLT,
    sampleRate,
    channelLayout: AV_CHANNEL_LAYOUT_STEREO,
    pts: BigInt(at),
    timeBase,
  })
}

export interface Measured {
  /** Integrated loudness, LUFS (EBU R 128). */
  lufs: number
  /** dBTP */
  truePeakDb: number
  /** Length of what a player hears, without the encoder's priming. */
  seconds: number
}

/** Decodes a file and measures it. */
export async function measureFile(file: string): Promise<Measured> {
  Log.setLevel(AV_LOG_ERROR)
  const graph = new FilterGraph()
  graph.alloc()
  const path = file
    .replaceAll('\\', '/')
    .replace(/([\\':])/g, String.raw`\$1`)
    .replace(/([\\'[\],;])/g, String.raw`\$1`)
  FFmpegError.throwIfError(
    graph.parse2(
      `amovie=filename=${path},aresample=${sampleRate},ebur128=metadata=1:peak=true,abuffersink@out`,
    ),
  )
  FFmpegError.throwIfError(await graph.config())
  const sink = graph.getFilter('abuffersink@out')!
  const frame = new Frame()
  frame.alloc()
  let lufs = -70
  let peak = 0
  let frames = 0
  while (sink.buffersinkGetFrameSync(frame) >= 0) {
    frames += frame.nbSamples
    const notes = frame.getMetadata()?.getAll() ?? {}
    lufs = Number(notes['lavfi.r128.I'] ?? lufs)
    for (const side of ['0', '1']) {
      peak = Math.max(peak, Number(notes[`lavfi.r128.true_peaks_ch${side}`] ?? 0))
    }
    frame.unref()
  }
  frame.free()
  graph.free()
  return { lufs, truePeakDb: toDecibels(peak), seconds: frames / sampleRate }
}
