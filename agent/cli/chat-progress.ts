import type { Project } from '../../tools/film/project.ts'
import type { StudioEvent } from '../studio/events.ts'

/** Tells what is being made, one plain line each: takes as they are done, the cut when it is. */
export function chatProgress(
  project: () => Project,
  note: (line: string) => void,
): (event: StudioEvent) => void {
  let stage = ''
  return (event) => {
    if (event.kind === 'take' && (event.data.state === 'done' || event.data.state === 'failed')) {
      const shot = project().shots.find(({ id }) => id === event.data.shot)
      if (shot) note(`  · shot ${shot.number} ${event.data.state === 'done' ? 'made' : 'failed'}`)
    }
    if (event.kind === 'cut') note(`  · cut ready, ${event.data.seconds.toFixed(1)} s`)
    if (event.kind !== 'stage' || event.data.name === stage) return
    stage = event.data.name
    if (stage === 'sound' || stage === 'cut')
      note(`  · ${stage === 'sound' ? 'mixing the sound' : 'cutting'} …`)
    if (event.data.failure) note(`  ✗ ${event.data.failure.message} ${event.data.failure.remedy}`)
  }
}
