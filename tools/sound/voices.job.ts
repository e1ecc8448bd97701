/** Speaks a film's lines and says when each is heard and how the lips move. Runs in a child process. */
import { join } from 'node:path'
import type { Job } from '../media/child.ts'
import type { PlacedLine, SoundBrief } from './brief.ts'
import { placeLines } from './mix/place-lines.ts'
import { PartStore } from './mix/part-store.ts'

const job: Job<{ brief: SoundBrief; workDir: string }, PlacedLine[]> = async (
  { brief, workDir },
  { signal },
) =>
  (
    await placeLines(brief, {
      store: new PartStore(join(workDir, 'parts')),
      voicesDir: join(workDir, 'voices'),
      signal,
    })
  ).lines
export default job
