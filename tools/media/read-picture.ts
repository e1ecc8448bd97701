/** Takes one frame out of a clip. For job modules only, as it loads the codec library. */
import { FFmpegError, FilterGraph, Frame, Log } from 'node-av/lib'
import { AV_LOG_FATAL } from 'node-av/constants'
import { escapePath } from './escape-path.ts'

/** RGBA pixels of frame number `index`, fitted to `width × height`; the last frame when there are fewer. */
export async function readPicture(
  file: string,
  index: number,
  width: number,
  height: number,
): Promise<Uint8ClampedArray<ArrayBuffer>> {
  Log.setLevel(AV_LOG_FATAL)
  const graph = new FilterGraph()
  graph.alloc()
  const chain = `movie=filename=${escapePath(file)},scale=${width}:${height}:flags=area,format=rgba,buffersink@v`
  FFmpegError.throwIfError(graph.parse2(chain), 'opening a clip')
  FFmpegError.throwIfError(await graph.config(), 'opening a clip')
  const sink = graph.getFilter('buffersink@v')!
  const pixels = new Uint8ClampedArray(width * height * 4)
  const frame = new Frame()
  frame.alloc()
  for (let number = 0; number <= index; number++) {
    if ((await sink.buffersinkGetFrame(frame)) < 0) break
    copyRows(frame, pixels, width, height)
    frame.unref()
  }
  frame.free()
  graph.free()
  return pixels
}

function copyRows(frame: Frame, pixels: Uint8ClampedArray, width: number, height: number): void {
  const plane = frame.data![0]!
  const stride = frame.linesize[0]!
  for (let row = 0; row < height; row++) {
    pixels.set(plane.subarray(row * stride, row * stride + width * 4), row * width * 4)
  }
}
