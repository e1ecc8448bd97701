/**
 * Joins rendered segments by stream copy and lays the mixed sound and the subtitle track beside them.
 * Runs in a child process. The index is left at the end; `finishMp4` moves it to the front with chapters.
 */
import { encoderSettings } from './segments.ts'
import { renameSync, rmSync } from 'node:fs'
import { Dictionary, FFmpegError, FormatContext, Log, Packet, Rational, type Stream } from 'node-av/lib'
import { Demuxer } from 'node-av/api'
import { AV_CODEC_ID_MOV_TEXT, AV_LOG_FATAL, AVMEDIA_TYPE_SUBTITLE } from 'node-av/constants'
import { Problem } from '../film/errors.ts'
import type { Job, JobContext } from '../media/child.ts'
import { finishMp4 } from './finish-mp4.ts'
import { wrapCue, type Cue } from './subtitles.ts'
import type { Chapter } from './timeline.ts'

export interface JoinInput {
  segments: { file: string; frames: number }[]
  audio: string
  cues: Cue[]
  chapters: Chapter[]
  fps: number
  title: string
  /** ISO 639-2 tag of sound and subtitles. */
  language: string
  /** Said in the file's own metadata: what made the pictures. */
  comment: string
  out: string
}

const videoScale = 512

const job: Job<JoinInput, { frames: number }> = async (input, context) => {
  Log.setLevel(AV_LOG_FATAL)
  const raw = `${input.out}.${process.pid}.raw.mp4`
  const temporary = `${input.out}.${process.pid}.part.mp4`
  try {
    const frames = await join(input, raw, context)
    await finishMp4(
      raw,
      temporary,
      input.chapters.map((chapter) => ({ ...chapter, seconds: chapter.start / input.fps })),
    )
    renameSync(temporary, input.out)
    return { frames }
  } finally {
    rmSync(raw, { force: true })
    rmSync(temporary, { force: true })
  }
}
export default job

/** Tracks in the order of the file: picture, sound, and subtitles when there are any. */
interface Tracks {
  output: FormatContext
  video: Stream
  audio: Stream
  text: Stream | undefined
}

async function join(input: JoinInput, file: string, { progress, signal }: JobContext): Promise<number> {
  const first = await Demuxer.open(input.segments[0]!.file)
  const sound = await Demuxer.open(input.audio)
  const tracks = await openOutput(input, file, first, sound)
  const audioPackets = sound.packets(sound.audio()!.index)[Symbol.asyncIterator]()
  let pending = (await audioPackets.next()).value
  const soundUntil = async (seconds: number): Promise<void> => {
    while (pending && Number(pending.pts) * rate(sound.audio()!.timeBase) <= seconds) {
      pending.rescaleTs(sound.audio()!.timeBase, tracks.audio.timeBase)
      pending.streamIndex = tracks.audio.index
      FFmpegError.throwIfError(await tracks.output.interleavedWriteFrame(pending), 'writing sound')
      pending.free()
      pending = (await audioPackets.next()).value
    }
  }
  await writeCues(tracks, input)
  let frames = 0
  const total = input.segments.reduce((sum, segment) => sum + segment.frames, 0)
  const header = first.video()!.codecpar.extradata
  for (const segment of input.segments) {
    signal.throwIfAborted()
    frames += await copySegment(segment, tracks.output, tracks.video, frames, input.fps, header)
    await soundUntil(frames / input.fps)
    progress(frames / total)
  }
  await soundUntil(Infinity)
  FFmpegError.throwIfError(await tracks.output.writeTrailer(), 'finishing the film')
  await tracks.output.closeOutput()
  await first.close()
  await sound.close()
  return frames
}

function rate(base: { num: number; den: number }): number {
  return base.num / base.den
}

async function openOutput(input: JoinInput, file: string, picture: Demuxer, sound: Demuxer): Promise<Tracks> {
  const output = new FormatContext()
  FFmpegError.throwIfError(output.allocOutputContext2(null, 'mp4', file), 'opening the film file')
  const copy = (source: ReturnType<Demuxer['video']>, timeBase: Rational): Stream => {
    const stream = output.newStream(null)
    FFmpegError.throwIfError(source!.codecpar.copy(stream.codecpar), 'copying a track')
    stream.codecpar.codecTag = 0
    stream.timeBase = timeBase
    return stream
  }
  const video = copy(picture.video(), new Rational(1, input.fps * videoScale))
  const audio = copy(sound.audio(), sound.audio()!.timeBase)
  audio.metadata = Dictionary.fromObject({ language: input.language })
  const text = input.cues.length > 0 ? addTextTrack(output, input.language) : undefined
  output.metadata = Dictionary.fromObject({ title: input.title, comment: input.comment, encoder: 'Firstcut' })
  FFmpegError.throwIfError(await output.openOutput(), 'opening the film file')
  FFmpegError.throwIfError(await output.writeHeader(null), 'starting the film file')
  return { output, video, audio, text }
}

/** 3GPP timed text: a sample description with a plain centred style and one font. */
const textDescription = Buffer.concat([
  Buffer.from(
    '00000000' + '01ff' + '00000000' + '0000000000000000' + '00000000' + '0001' + '0012' + 'ffffffff',
    'hex',
  ),
  Buffer.from('00000012' + '66746162' + '0001' + '0001' + '05', 'hex'),
  Buffer.from('Serif'),
])

function addTextTrack(output: FormatContext, language: string): Stream {
  const text = output.newStream(null)
  text.codecpar.codecType = AVMEDIA_TYPE_SUBTITLE
  text.codecpar.codecId = AV_CODEC_ID_MOV_TEXT
  text.codecpar.extradata = textDescription
  text.timeBase = new Rational(1, 1000)
  text.metadata = Dictionary.fromObject({ language })
  return text
}

/** A text track knows no silence: empty samples fill the time between cues. */
async function writeCues({ output, text }: Tracks, { cues, fps }: JoinInput): Promise<void> {
  if (!text) return
  const ms = (frame: number): number => Math.round((frame / fps) * 1000)
  let last = 0
  const write = async (from: number, to: number, words: string): Promise<void> => {
    if (to <= from) return
    const body = Buffer.from(words, 'utf8')
    const data = Buffer.alloc(2 + body.length)
    data.writeUInt16BE(body.length)
    body.copy(data, 2)
    const packet = new Packet()
    packet.alloc()
    packet.data = data
    packet.pts = BigInt(from)
    packet.dts = BigInt(from)
    packet.duration = BigInt(to - from)
    packet.streamIndex = text.index
    packet.rescaleTs(new Rational(1, 1000), text.timeBase)
    FFmpegError.throwIfError(await output.interleavedWriteFrame(packet), 'writing subtitles')
    packet.free()
    last = to
  }
  for (const cue of cues) {
    const from = Math.max(last, ms(cue.start))
    await write(last, from, '')
    await write(from, ms(cue.end), wrapCue(cue.text))
  }
}

/** Frames a picture may wait to be shown: the encoder's B-frames. */
const reorderDelay = encoderSettings.bf

/** @throws Problem when a segment was made with other settings: joining it would break the picture. */
async function copySegment(
  segment: { file: string; frames: number },
  output: FormatContext,
  video: Stream,
  offset: number,
  fps: number,
  header: Buffer | null,
): Promise<number> {
  const source = await Demuxer.open(segment.file)
  const stream = source.video()!
  const own = stream.codecpar.extradata
  if (!header || !own || Buffer.compare(header, own) !== 0) {
    throw new Problem(
      'media',
      'A cached segment does not fit the film.',
      'Delete the film folder’s cache and run again.',
    )
  }
  const ticks = BigInt(Math.round(1 / rate(video.timeBase) / fps))
  const shift = BigInt(offset) * ticks
  let count = 0
  for await (const packet of source.packets(stream.index)) {
    if (!packet) break
    packet.rescaleTs(stream.timeBase, video.timeBase)
    packet.pts += shift
    // A segment of a frame or two is written with less delay than the others: its own times would run backwards.
    packet.dts = BigInt(offset + count - reorderDelay) * ticks
    packet.duration = ticks
    packet.streamIndex = video.index
    FFmpegError.throwIfError(await output.interleavedWriteFrame(packet), 'writing pictures')
    packet.free()
    count += 1
  }
  await source.close()
  if (count !== segment.frames) {
    throw new Problem(
      'media',
      'A cached segment is incomplete.',
      'Delete the film folder’s cache and run again.',
    )
  }
  return count
}
