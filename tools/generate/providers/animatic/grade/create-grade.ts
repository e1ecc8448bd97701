import type { Surface } from '../finish.ts'
import { gradePixels, gradeTable } from './grade-table.ts'
import type { Grade } from './looks.ts'
import { looksIn } from './read-style.ts'

export interface StyleGrade {
  surface: Surface
  /** Writes the graded picture into RGBA rows of the same width, from a byte on. */
  copy(picture: Buffer, pixels: Buffer, from: number): void
}

/** Pictures come from the encoder's own memory; whole words may be read of it only where they are aligned. */
function words({ buffer, byteOffset, byteLength }: Buffer): Uint32Array | null {
  return byteOffset % 4 === 0 ? new Uint32Array(buffer, byteOffset, byteLength >> 2) : null
}

/** Of several looks the last that speaks of a surface decides it. */
function surfaceOf(grades: readonly Grade[]): Surface {
  const surface: Surface = {}
  for (const { vignette, grain, paper, edge, dots } of grades) {
    for (const [name, value] of Object.entries({ vignette, grain, paper, edge, dots }))
      if (value !== undefined) Object.assign(surface, { [name]: value })
  }
  return surface
}

/** The look a style asks for; null where it asks for none. */
export function createGrade(style: string): StyleGrade | null {
  const grades = looksIn(style).map(({ grade }) => grade)
  if (grades.length === 0) return null
  const table = gradeTable(grades)
  return {
    surface: surfaceOf(grades),
    copy: (picture, pixels, from) => {
      const aligned = words(picture) ?? words(Buffer.from(Uint8Array.from(picture).buffer))
      const target = words(pixels)
      if (aligned && target) gradePixels(aligned, target, from >> 2, table)
    },
  }
}
