import type { Light } from '../../stage.ts'

/** Colour of white water: by night it keeps a gleam of its own, or the sea could not be told from the land. */
export function foam(light: Light, alpha = 1): string {
  return light.lamps > 0.5 ? light.glow('#93a9bd', alpha * 0.8) : light.shade('#f4f8f4', 0.8, alpha)
}
