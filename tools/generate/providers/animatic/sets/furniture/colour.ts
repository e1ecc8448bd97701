import type { LocalColour } from '../../stage.ts'

/** Blend two `#rrggbb` colours; `share` 0 gives the first, 1 the second. */
export function mix(first: LocalColour, second: LocalColour, share: number): LocalColour {
  const channel = (offset: number): string => {
    const from = Number.parseInt(first.slice(offset, offset + 2), 16)
    const to = Number.parseInt(second.slice(offset, offset + 2), 16)
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

export const darker = (colour: LocalColour, share = 0.25): LocalColour => mix(colour, '#0a0812', share)
export const lighter = (colour: LocalColour, share = 0.25): LocalColour => mix(colour, '#fff6e6', share)
