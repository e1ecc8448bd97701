import { runInChild } from '../media/child.ts'
import type { PlacedLine, SoundBrief } from './brief.ts'

/** Speaks every line of a film ahead of the mix, so that pictures can move their lips to it. */
export function speakLines(brief: SoundBrief, workDir: string, signal?: AbortSignal): Promise<PlacedLine[]> {
  return runInChild(new URL('./voices.job.ts', import.meta.url), { brief, workDir }, { signal })
}
