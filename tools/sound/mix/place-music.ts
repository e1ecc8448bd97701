import type { SoundBrief } from '../brief.ts'
import { compose } from '../score/compose.ts'
import { moods } from '../score/moods.ts'
import { perform, tailSeconds } from '../score/perform.ts'
import { fromDecibels } from '../signal/levels.ts'
import type { Clip } from './clip.ts'
import type { PartStore } from './part-store.ts'

/** Composes the score around the lines and plays it, a file for every section. */
export async function placeMusic(
  brief: SoundBrief,
  speech: readonly { start: number; end: number }[],
  store: PartStore,
  options: { signal?: AbortSignal | undefined; onProgress?: (share: number) => void } = {},
): Promise<Clip[]> {
  const sections = compose(brief, speech)
  const clips: Clip[] = []
  for (const section of sections) {
    options.signal?.throwIfAborted()
    if (section.notes.length === 0) continue
    const { notes, programs, seconds } = section
    const file = await store.part({ kind: 'music', notes, programs, seconds }, () =>
      perform(section, (share) => options.onProgress?.((section.start + share * seconds) / brief.seconds)),
    )
    const sounding = Math.min(seconds + tailSeconds, brief.seconds - section.start)
    const atEnd = section.start + sounding >= brief.seconds - 0.01
    clips.push({
      file,
      bus: 'music',
      at: section.start,
      seconds: sounding,
      // A title has nothing to make room for.
      gain: fromDecibels(moods[section.mood].level + (section.place === 'title' ? 3 : 0)),
      fadeIn: 0.02,
      fadeOut: atEnd ? Math.min(1.8, seconds / 2) : tailSeconds * 0.8,
    })
  }
  return clips
}
