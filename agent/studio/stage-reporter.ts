import type { Progress } from '../film/progress.ts'
import type { StageView } from './view.ts'

/** Tells the pages what the film is at, at most this often. Milliseconds. */
const leastGap = 150

/** Progress as the pages see it; `also` is told everything as it comes. */
export function stageReporter(tell: (stage: StageView) => void, also?: Progress): Progress {
  let name: StageView['name'] = 'idle'
  let last = 0
  return {
    stage(next) {
      also?.stage(next)
      if (next === 'plan') return
      name = next
      last = 0
      tell({ name, share: 0, note: '', failure: null })
    },
    update(share, note) {
      also?.update(share, note)
      const now = performance.now()
      if (now - last < leastGap) return
      last = now
      tell({ name, share, note, failure: null })
    },
    line: (text) => also?.line(text),
    done: (note) => also?.done(note),
  }
}
