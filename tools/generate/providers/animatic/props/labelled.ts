/** What we have no drawing for: a neat card on a stand with the word on it. */
import type { PropShape } from '../stage.ts'
import { blend, shadeOf } from '../figure/palette.ts'
import { hashSeed } from '../../../../film/random.ts'
import { createInk } from './ink.ts'

const tones = ['#4f7f8c', '#8c5f4f', '#6a6f9c', '#7a8c4f', '#9c6a7f', '#b08a44']

/** Splits a label over at most three lines of about equal length. */
function breakLabel(label: string): string[] {
  const words = label.trim().split(/[\s_-]+/)
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= 12) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]!}…`] : lines
}

export function labelledProp(label: string): PropShape {
  const tone = tones[hashSeed(label) % tones.length]!
  const lines = breakLabel(label)
  return {
    id: label,
    width: 0.5,
    height: 0.4,
    rests: 'surface',
    grip: [0, 0.06],
    paint(brush, light, time) {
      const ink = createInk(brush, light, time, false)
      brush.save()
      brush.scale(0.004, 0.004)
      ink.poly([-40, 0, 40, 0, 34, 10, -34, 10], blend(tone, '#1c1824', 0.5))
      ink.box(-60, 8, 120, 90, tone, 12)
      ink.box(-54, 14, 108, 78, blend(tone, '#f6efe0', 0.82), 8, 0.15)
      ink.brush.fillStyle = shadeOf(light, blend(tone, '#1c1824', 0.6), 0)
      brush.textAlign = 'center'
      brush.textBaseline = 'middle'
      brush.scale(1, -1)
      const longest = Math.max(...lines.map((line) => line.length), 5)
      const size = Math.min(26, 150 / longest, 62 / lines.length)
      brush.font = `bold ${size}px "DejaVu Sans", sans-serif`
      lines.forEach((line, index) =>
        brush.fillText(line, 0, -53 + (index - (lines.length - 1) / 2) * size * 1.15, 100),
      )
      brush.restore()
    },
  }
}
