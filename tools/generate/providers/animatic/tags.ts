/** Name tags over heads, in the character's colour, as long as the whole head is far from the picture's edge. */
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import type { Frame } from './camera.ts'
import { textFont } from './caption.ts'
import { measureFigure } from './figure/measure-figure.ts'
import { lies } from './lying.ts'
import type { Picture } from './picture.ts'
import type { Brush } from './stage.ts'
import type { DrawnCharacter, DrawnShot } from './request.ts'

const tagged: readonly DrawnShot['size'][] = ['MS', 'MLS', 'LS', 'ELS']
/** Seconds a tag stays, and seconds it takes to go; among several people far off it stays. */
const stays = { whole: 1.7, fading: 0.4 } as const

function drawTag({ name, look }: DrawnCharacter, unit: number): Canvas {
  const size = 11.5 * unit
  const probe = createCanvas(4, 4).getContext('2d')
  probe.font = textFont(size, 'bold')
  const text = name.toUpperCase()
  const wide = probe.measureText(text).width + 14 * unit
  const canvas = createCanvas(Math.ceil(wide), Math.ceil(23 * unit))
  const brush = canvas.getContext('2d')
  brush.fillStyle = look.colour
  brush.globalAlpha = 0.92
  brush.beginPath()
  brush.roundRect(0, 0, wide, 18 * unit, 4 * unit)
  brush.moveTo(wide / 2 - 4 * unit, 18 * unit)
  brush.lineTo(wide / 2 + 4 * unit, 18 * unit)
  brush.lineTo(wide / 2, 22 * unit)
  brush.fill()
  brush.globalAlpha = 1
  const value = Number.parseInt(look.colour.slice(1), 16)
  const light = ((value >> 16) * 3 + ((value >> 8) & 255) * 6 + (value & 255)) / 10 > 165
  brush.fillStyle = light ? '#14101c' : '#ffffff'
  brush.font = textFont(size, 'bold')
  brush.textAlign = 'center'
  brush.textBaseline = 'middle'
  brush.fillText(text, wide / 2, 9.5 * unit)
  return canvas
}

/** Returns a painter for the tags of a frame, or null where faces are too near for them. */
export function createTags(
  shot: DrawnShot,
  picture: Picture,
  rect: Frame,
): ((brush: Brush, frame: number, seconds: number) => void) | null {
  const { staging } = picture
  if (!tagged.includes(shot.size) || staging.setup.shoulder) return null
  const unit = Math.min(1.15, Math.min(rect.width, rect.height * 1.5) / 720)
  const tags = staging.bodies
    .filter(({ pose }) => pose !== 'fall')
    .map((body) => ({
      body,
      picture: drawTag(body.character, unit),
      top: lies(body) ? 0.5 : measureFigure(body.look, body.pose, body.seat).top,
    }))
  const crowd = staging.bodies.length > 1 && (shot.size === 'LS' || shot.size === 'ELS')
  return (brush, frame, seconds) => {
    const left = crowd ? 1 : Math.min(1, (stays.whole + stays.fading - seconds) / stays.fading)
    if (left <= 0) return
    const lens = picture.lens(frame)
    brush.save()
    lens.aim(brush)
    brush.globalAlpha = left
    for (const { body, picture: tag, top } of tags) {
      const [x, y, z] = staging.place(body, seconds)
      const head = lens.view.project([x, y + top + 0.09, z])
      const at = { x: Math.round(head.x - tag.width / 2), y: Math.round(head.y - tag.height) }
      // Never under the bar, nor half out of the picture.
      if (head.depth < 0.5 || at.y < tag.height * 0.3 || at.x < 2 || at.x + tag.width > rect.width - 2)
        continue
      brush.drawImage(tag, at.x, at.y)
    }
    brush.restore()
  }
}
