/**
 * Writes drawn frames to an H.264 file: a temporary name first, the real one only when complete. For job
 * modules only, as it loads the codec library.
 */
import { renameSync, rmSync } from 'node:fs'
import { Frame, Log } from 'node-av/lib'
import { Encoder, FilterAPI, Muxer } from 'node-av/api'
import { AV_LOG_FATAL, AV_PIX_FMT_RGBA, FF_ENCODER_LIBX264 } from 'node-av/constants'
import type { Format } from '../film/format.ts'

export interface ClipWriter {
  /** One RGBA frame, row by row, `width × height × 4` bytes. The buffer may be reused after the promise. */
  write(pixels: Buffer): Promise<void>
  /** Flushes and gives the file its name. */
  finish(): Promise<void>
  /** Closes and removes what was written. */
  discard(): Promise<void>
}

/** BT.709, limited range: what players assume of HD pictures. */
const toVideoColours =
  'scale=out_color_matrix=bt709:out_range=tv,setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709:range=tv,format=yuv420p'

export async function createClipWriter(file: string, { width, height, fps }: Format): Promise<ClipWriter> {
  Log.setLevel(AV_LOG_FATAL)
  const temporary = `${file}.${process.pid}.part.mp4`
  // Drawn pictures have large flat areas: a fast preset costs little, and a low factor keeps their edges.
  const encoder = await Encoder.create(FF_ENCODER_LIBX264, {
    options: { preset: 'superfast', crf: 17, 'x264-params': 'threads=1' },
  })
  const muxer = await Muxer.open(temporary, { options: { movflags: '+faststart' } })
  const stream = muxer.addStream(encoder)
  const filter = FilterAPI.create(toVideoColours, { framerate: { num: fps, den: 1 } })
  let count = 0n
  const encode = async (frames: (Frame | null)[]): Promise<void> => {
    for (const frame of frames) {
      for (const packet of await encoder.encodeAll(frame)) {
        if (!packet) continue
        await muxer.writePacket(packet, stream)
        packet.free()
      }
      frame?.free()
    }
  }
  const close = async (): Promise<void> => {
    await muxer.close()
    filter.close()
    encoder.close()
  }
  return {
    async write(pixels) {
      const frame = Frame.fromVideoBuffer(pixels, {
        width,
        height,
        format: AV_PIX_FMT_RGBA,
        pts: count++,
        timeBase: { num: 1, den: fps },
      })
      await encode(await filter.processAll(frame))
      frame.free()
    },
    async finish() {
      await encode((await filter.processAll(null)).filter((frame) => frame !== null))
      await encode([null])
      await close()
      renameSync(temporary, file)
    },
    async discard() {
      await close().catch(() => undefined)
      rmSync(temporary, { force: true })
    },
  }
}
