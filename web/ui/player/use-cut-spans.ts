import { useState } from 'react'
import type { FilmView } from '../../../agent/studio/view.ts'
import type { Span } from './shot-at.ts'

interface Known {
  url: string | null
  stale: boolean
  version: number
  spans: readonly Span[]
}

const read = ({ cut, version, shots }: FilmView): Known => ({
  url: cut?.url ?? null,
  stale: cut?.stale ?? true,
  version,
  spans: shots.map(({ shot, start, seconds }) => ({ id: shot.id, start, seconds })),
})

/**
 * Where the shots lie in the newest cut. While the film has moved on and its cut has not, the last known places
 * stay: they are the ones that are true of the picture.
 */
export function useCutSpans(film: FilmView): readonly Span[] {
  const [known, setKnown] = useState<Known>(() => read(film))
  const { cut, version } = film
  if (cut && !cut.stale && (known.stale || known.version !== version || known.url !== cut.url)) {
    setKnown(read(film))
  }
  return known.spans
}
