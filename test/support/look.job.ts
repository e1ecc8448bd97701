/** Reads a file back with the codec library: what a player would see and hear. */
import { FFmpegError, FilterGraph, Frame, Log } from 'node-av/lib'
import { Demuxer } from 'node-av/api'
import { AV_LOG_FATAL, AVERROR_EOF } from 'node-av/constants'
import { escapePath } from '../../tools/media/escape-path.ts'
import type { Job } from '../../tools/media/child.ts'

export interface LookOrder {
  file: string
  /** Frames to bring back as small RGB pictures (32×18). */
  pictures: number[]
}

export interface Looked {
  streams: { type: string; codec: string; seconds: number }[]
  width: number
  height: number
  frames: number
  /** Mean colour per asked frame. */
  colours: [red: number, green: number, blue: number][]
  /** Loudest absolute sample in each 1/24 s of sound. */
  peaks: number[]
}

const job: Job<LookOrder, Looked> = async ({ file, pictures }) => {
  Log.setLevel(AV_LOG_FATAL)
  const source = await Demuxer.open(file)
  const video = source.video()!
  const looked: Looked = {
    streams: source.streams.map((stream) => ({
      type: String(stream.codecpar.codecType),
      codec: String(stream.codecpar.codecId),
      seconds: (Number(stream.duration) * stream.timeBase.num) / stream.timeBase.den,
    })),
    width: video.codecpar.width,
    height: video.codecpar.height,
    frames: 0,
    colours: [],
    peaks: [],
  }
  const hasSound = source.audio() !== undefined
  await source.close()
  await pull(
    `movie=filename=${escapePath(file)},scale=32:18:flags=area,format=rgb24,buffersink@v`,
    'buffersink@v',
    (frame) => {
      if (pictures.includes(looked.frames)) looked.colours.push(meanColour(frame))
      looked.frames += 1
    },
  )
  if (hasSound) {
    await pull(
      `amovie=filename=${escapePath(file)},aresample=48000,aformat=sample_fmts=flt:channel_layouts=mono,asetnsamples=2000:p=0,abuffersink@a`,
      'abuffersink@a',
      (frame) => {
        const bytes = frame.data![0]!
        const samples = new Float32Array(
          bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + frame.nbSamples * 4),
        )
        looked.peaks.push(samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0))
      },
    )
  }
  return looked
}
export default job

function meanColour(frame: Frame): [number, number, number] {
  const plane = frame.data![0]!
  const stride = frame.linesize[0]!
  const sum: [number, number, number] = [0, 0, 0]
  for (let row = 0; row < 18; row++) {
    for (let column = 0; column < 32; column++) {
      for (const channel of [0, 1, 2] as const) sum[channel] += plane[row * stride + column * 3 + channel]!
    }
  }
  return [sum[0] / 576, sum[1] / 576, sum[2] / 576]
}

async function pull(description: string, name: string, onFrame: (frame: Frame) => void): Promise<void> {
  const graph = new FilterGraph()
  graph.alloc()
  FFmpegError.throwIfError(graph.parse2(description), 'parse')
  FFmpegError.throwIfError(await graph.config(), 'config')
  const sink = graph.getFilter(name)!
  const frame = new Frame()
  frame.alloc()
  for (;;) {
    const result = await sink.buffersinkGetFrame(frame)
    if (result === AVERROR_EOF) break
    FFmpegError.throwIfError(result, 'pull')
    onFrame(frame)
    frame.unref()
  }
  frame.free()
  graph.free()
}
