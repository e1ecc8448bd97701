import type { Location } from '../../film/bible.ts'
import type { ShotProp } from '../../film/shot.ts'
import type { LocationFamily } from '../../film/vocabulary.ts'
import type { Beat } from './beat.ts'
import type { Known } from './scene-context.ts'
import { nearestView, thingSizes } from './thing-sizes.ts'

/** Things that are a place of their own: shown from outside, as the place. */
const landmarks: Readonly<Record<string, LocationFamily>> = {
  lighthouse: 'lighthouse',
  bridge: 'bridge',
  tower: 'castle',
}

/** The film's own place a thing stands for: the lighthouse of a film that plays in one. */
export function landmarkOf(prop: ShotProp, known: Known): Location | undefined {
  const family = landmarks[prop.shape]
  return family && known.outdoors.get(family)
}

/** How a thing is seen: the small ones near, the large ones whole, the place itself from outside. */
export function thingShot(
  prop: ShotProp,
  known: Known,
): Pick<Beat, 'framing' | 'sizes' | 'cast' | 'subject' | 'nearest' | 'elsewhere'> {
  const place = landmarkOf(prop, known)
  if (place) {
    return { framing: 'establishing', sizes: ['LS', 'ELS'], cast: [], subject: prop.label, elsewhere: place }
  }
  const nearest = nearestView(prop.shape)
  const isWhole = nearest === 'LS' || nearest === 'MLS'
  return {
    framing: isWhole ? 'single' : 'insert',
    sizes: thingSizes[nearest]!,
    cast: [],
    subject: prop.label,
    nearest,
  }
}
