/** Fits text of any script into a few lines. */
import { fontFamilies } from '../../../media/fonts.ts'
import type { Brush } from './stage.ts'

export interface TextBox {
  width: number
  height: number
  /** Pixels: tried first, and not gone below. */
  largest: number
  smallest: number
  lines: number
}

export interface FittedText {
  size: number
  lines: string[]
  /** Reads from right to left. */
  rightToLeft: boolean
}

export const textFont = (size: number, style = ''): string => `${style} ${size}px ${fontFamilies}`.trim()

/** Pieces a line may be broken between; scripts without spaces break between words too. */
function breakable(text: string): string[] {
  const pieces: string[] = []
  for (const { segment, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
    text,
  )) {
    const last = pieces.at(-1)
    // Marks and closing quotes stay with the word before them, opening ones go with the next.
    if (last !== undefined && (!isWordLike || /[«“‘「『(¿¡"]$/u.test(last)))
      pieces[pieces.length - 1] = last + segment
    else pieces.push(segment)
  }
  return pieces
}

function wrap(brush: Brush, text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of breakable(text)) {
    if (line && brush.measureText((line + piece).trimEnd()).width > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
    while (brush.measureText(line.trimEnd()).width > width && line.length > 1) {
      let cut = line.length - 1
      while (cut > 1 && brush.measureText(line.slice(0, cut)).width > width) cut--
      lines.push(line.slice(0, cut))
      line = line.slice(cut)
    }
  }
  if (line.trim()) lines.push(line.trimEnd())
  return lines
}

/** The largest size at which the text fits; at the smallest, what is too long ends in an ellipsis. */
export function fitText(brush: Brush, text: string, box: TextBox, style = ''): FittedText {
  const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)
  for (let size = box.largest; ; size -= 1) {
    brush.font = textFont(size, style)
    const lines = wrap(brush, text, box.width)
    const most = Math.max(1, Math.min(box.lines, Math.floor(box.height / (size * 1.3))))
    if (lines.length <= most) return { size, lines, rightToLeft }
    if (size > box.smallest) continue
    const kept = lines.slice(0, most)
    let last = kept[most - 1]!
    while (last.length > 1 && brush.measureText(`${last}…`).width > box.width) last = last.slice(0, -1)
    kept[most - 1] = `${last.trimEnd()}…`
    return { size, lines: kept, rightToLeft }
  }
}
