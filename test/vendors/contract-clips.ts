import { join } from 'node:path'
import { runInChild } from '../../tools/media/child.ts'
import { clipNames, type ClipName } from './vendor-faults.ts'

/** A wandering colour field, drawn coarsely: something that looks filmed, and is small and quick to make. */
const moving = 'testsrc2=size=320x180:rate=16'
const graphs: Record<ClipName, string> = {
  good: `${moving}:duration=5.0625`,
  black: 'color=c=black:size=320x180:rate=16:duration=5',
  frozen: `${moving}:duration=0.0625,loop=loop=79:size=1`,
  cut: `${moving}:duration=2[a];mandelbrot=size=320x180:rate=16,trim=duration=3,setpts=PTS-STARTPTS[b];[a][b]concat=n=2`,
  short: `${moving}:duration=1.5`,
  upright: 'testsrc2=size=180x320:rate=16:duration=5',
}

/** Makes what contract servers serve: a clip as asked for, and every way it can be wrong. */
export async function makeContractClips(folder: string): Promise<void> {
  for (const name of clipNames) {
    const order = { file: join(folder, `${name}.mp4`), graph: graphs[name], codec: 'h264' }
    await runInChild(new URL('../support/make-media.job.ts', import.meta.url), order)
  }
}
