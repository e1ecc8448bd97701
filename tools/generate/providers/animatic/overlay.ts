/** The slate: what the shot is, in bars above and below the picture. Drawn once; only the timecode runs. */
import { createCanvas } from '@napi-rs/canvas'
import { registerFonts } from '../../../media/fonts.ts'
import { fitText, textFont, type TextBox } from './caption.ts'
import type { Frame } from './camera.ts'
import type { Brush } from './stage.ts'

export interface SlateText {
  /** `EXT. HARBOUR PIER` */
  place: string
  /** `DAWN`; empty where the heading has none. */
  hour: string
  /** `MCU` */
  size: string
  /** `OVER THE SHOULDER` */
  framing: string
  /** `DOLLY IN · 35 mm · EYE LEVEL` */
  camera: string
}

/** What is said or done from one second on. */
export interface Caption {
  from: number
  text: string
  /** Who says it; then the text is speech. */
  speaker?: { name: string; colour: string }
}

export interface Rect {
  x: number
  y: number
  width: number
  height: number
}

export interface Overlay {
  /** Where the picture goes. */
  picture: Rect
  /** Writes bars, caption, timecode and progress into an RGBA frame around the picture. */
  write(pixels: Buffer, seconds: number, share: number): void
}

export interface OverlayBrief {
  frame: Frame
  fps: number
  text: SlateText
  captions: readonly Caption[]
}

const ink = { bar: '#08070d', strong: '#fbf8f2', quiet: '#b9b2c4', accent: [200, 68, 47] } as const
const accentColour = `rgb(${ink.accent.join(',')})`

/** Bar heights and text unit. Tall pictures get two lines on top and three below. */
function layoutOf({ width, height }: Frame): { unit: number; top: number; bottom: number; tall: boolean } {
  const unit = Math.min(1.15, Math.min(width, height * 1.25) / 720)
  const tall = width / height < 1.2
  const even = (value: number): number => Math.max(2, Math.round(value / 2) * 2)
  return tall
    ? { unit, top: even(88 * unit), bottom: even(104 * unit), tall }
    : { unit, top: even(58 * unit), bottom: even(58 * unit), tall }
}

export function pictureRect(frame: Frame): Rect {
  const { top, bottom } = layoutOf(frame)
  return { x: 0, y: top, width: frame.width, height: frame.height - top - bottom }
}

/** Writes at most that wide, in a smaller size if need be. */
function writeFitted(
  brush: Brush,
  text: string,
  x: number,
  y: number,
  size: number,
  most: number,
  style = '',
): number {
  let fitted = size
  brush.font = textFont(fitted, style)
  while (fitted > 7 && brush.measureText(text).width > most) {
    fitted -= 0.5
    brush.font = textFont(fitted, style)
  }
  brush.fillText(text, x, y)
  return brush.measureText(text).width
}

/** The size in a frame of its own, ending at `right`. Returns where it begins. */
function drawSize(brush: Brush, text: string, right: number, y: number, unit: number): number {
  brush.font = textFont(13 * unit, 'bold')
  const wide = brush.measureText(text).width + 16 * unit
  const high = 22 * unit
  brush.strokeStyle = accentColour
  brush.lineWidth = Math.max(1, 1.5 * unit)
  brush.beginPath()
  brush.roundRect(right - wide, y - high / 2, wide, high, 4 * unit)
  brush.stroke()
  brush.fillStyle = ink.strong
  brush.textAlign = 'center'
  brush.fillText(text, right - wide / 2, y + 0.5 * unit)
  brush.textAlign = 'left'
  return right - wide
}

/** Where and when, on the left. Returns where it ends. */
function drawHeading(
  brush: Brush,
  { place, hour }: SlateText,
  x: number,
  y: number,
  most: number,
  unit: number,
) {
  brush.fillStyle = ink.strong
  const wide = writeFitted(brush, place, x, y, 16.5 * unit, hour === '' ? most : most * 0.78, 'bold')
  if (hour === '') return
  brush.fillStyle = ink.quiet
  const gap = 14 * unit
  writeFitted(brush, hour, x + wide + gap, y, 15 * unit, most - wide - gap)
}

/** How it is shot, on the right or in a line of its own. */
function drawShot(brush: Brush, text: SlateText, right: number, y: number, most: number, unit: number): void {
  const words = `${text.framing}  ·  ${text.camera}`
  brush.fillStyle = ink.quiet
  brush.textAlign = 'right'
  const wide = writeFitted(brush, words, right, y, 14 * unit, most - 66 * unit)
  brush.textAlign = 'left'
  drawSize(brush, text.size, right - wide - 12 * unit, y, unit)
}

function drawTop(brush: Brush, frame: Frame, text: SlateText): void {
  const { unit, top, tall } = layoutOf(frame)
  const margin = 26 * unit
  const free = frame.width - margin * 2
  brush.fillStyle = ink.bar
  brush.fillRect(0, 0, frame.width, top)
  brush.textBaseline = 'middle'
  const first = tall ? top * 0.32 : top / 2
  drawHeading(brush, text, margin, first, tall ? free : free * 0.44, unit)
  if (!tall) {
    drawShot(brush, text, frame.width - margin, first, free * 0.54, unit)
    return
  }
  const second = top * 0.7
  const begin = margin + 0.75 * unit
  brush.font = textFont(13 * unit, 'bold')
  const badge = brush.measureText(text.size).width + 16 * unit
  drawSize(brush, text.size, begin + badge, second, unit)
  brush.fillStyle = ink.quiet
  const x = begin + badge + 12 * unit
  writeFitted(brush, `${text.framing}  ·  ${text.camera}`, x, second, 14 * unit, free - badge - 12 * unit)
}

interface Bar {
  data: Buffer
}

function drawBottom(frame: Frame, caption: Caption | undefined): Bar {
  const { unit, bottom, tall } = layoutOf(frame)
  const canvas = createCanvas(frame.width, bottom)
  const brush = canvas.getContext('2d')
  brush.fillStyle = ink.bar
  brush.fillRect(0, 0, frame.width, bottom)
  brush.textBaseline = 'middle'
  const margin = 26 * unit
  const clock = 132 * unit
  brush.font = textFont(9.5 * unit, 'bold')
  brush.letterSpacing = `${1.6 * unit}px`
  brush.fillStyle = accentColour
  brush.textAlign = 'right'
  brush.fillText('ANIMATIC', frame.width - margin + 1.6 * unit, bottom * (tall ? 0.24 : 0.27))
  brush.letterSpacing = '0px'
  brush.textAlign = 'left'
  if (!caption) return { data: canvas.data() }
  const box: TextBox = {
    width: frame.width - margin * 2.4 - clock,
    height: bottom * 0.86,
    largest: Math.round(19 * unit),
    smallest: Math.max(7, Math.round(12 * unit)),
    lines: tall ? 4 : 2,
  }
  const name = caption.speaker ? `${caption.speaker.name}:  ` : ''
  const body = caption.speaker ? `${name}“${caption.text}”` : caption.text
  const fitted = fitText(brush, body, box)
  brush.font = textFont(fitted.size)
  const step = fitted.size * 1.3
  let y = bottom / 2 - ((fitted.lines.length - 1) * step) / 2
  if (fitted.rightToLeft) {
    brush.direction = 'rtl'
    brush.textAlign = 'right'
  }
  for (const [index, line] of fitted.lines.entries()) {
    brush.fillStyle = ink.strong
    brush.fillText(line, fitted.rightToLeft ? margin + box.width : margin, y)
    if (index === 0 && caption.speaker && !fitted.rightToLeft && line.startsWith(name.trimEnd())) {
      brush.fillStyle = caption.speaker.colour
      brush.fillText(name.trimEnd(), margin, y)
    }
    y += step
  }
  return { data: canvas.data() }
}

export function timecode(seconds: number, fps: number): string {
  const frames = Math.round(seconds * fps)
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0')
  const whole = Math.floor(frames / fps)
  return `${two(whole / 3600)}:${two((whole / 60) % 60)}:${two(whole % 60)}:${two(frames % fps)}`
}

/** A caption's colour must be seen on the dark bar. */
export function readableOnBar(colour: string): string {
  const value = Number.parseInt(colour.slice(1), 16)
  const parts = [value >> 16, (value >> 8) & 255, value & 255]
  const light = (parts[0]! * 3 + parts[1]! * 6 + parts[2]!) / 10
  const lift = Math.max(0, (175 - light) / (255 - light))
  return `rgb(${parts.map((part) => Math.round(part + (255 - part) * lift)).join(',')})`
}

export function createOverlay({ frame, fps, text, captions }: OverlayBrief): Overlay {
  registerFonts()
  const { unit, top, bottom } = layoutOf(frame)
  const stride = frame.width * 4
  const head = createCanvas(frame.width, top)
  drawTop(head.getContext('2d'), frame, text)
  const topBar = head.data()
  const bars = new Map<Caption | undefined, Bar>()
  const line = Math.max(2, Math.round(4 * unit))
  const clock = createCanvas(Math.ceil(136 * unit), Math.ceil(22 * unit))
  const hand = clock.getContext('2d')
  const clockX = frame.width - Math.round(24 * unit) - clock.width
  const clockY = frame.height - Math.round(bottom * 0.5)

  const writeClock = (pixels: Buffer, seconds: number): void => {
    hand.fillStyle = ink.bar
    hand.fillRect(0, 0, clock.width, clock.height)
    hand.fillStyle = ink.strong
    hand.textAlign = 'right'
    hand.textBaseline = 'middle'
    hand.font = `${16 * unit}px 'Firstcut Mono'`
    hand.fillText(timecode(seconds, fps), clock.width - 2 * unit, clock.height / 2)
    const data = clock.data()
    for (let row = 0; row < clock.height; row++) {
      const from = row * clock.width * 4
      data.copy(pixels, (clockY + row) * stride + clockX * 4, from, from + clock.width * 4)
    }
  }
  const writeProgress = (pixels: Buffer, share: number): void => {
    const done = Math.round(frame.width * share)
    for (let row = frame.height - line; row < frame.height; row++) {
      for (let column = 0; column < done; column++) {
        const at = row * stride + column * 4
        pixels[at] = ink.accent[0]
        pixels[at + 1] = ink.accent[1]
        pixels[at + 2] = ink.accent[2]
      }
    }
  }
  return {
    picture: pictureRect(frame),
    write: (pixels, seconds, share) => {
      topBar.copy(pixels, 0)
      const caption = captions.findLast(({ from }) => from <= seconds) ?? captions[0]
      const bar = bars.get(caption) ?? drawBottom(frame, caption)
      bars.set(caption, bar)
      bar.data.copy(pixels, (frame.height - bottom) * stride)
      writeClock(pixels, seconds)
      writeProgress(pixels, share)
    },
  }
}
