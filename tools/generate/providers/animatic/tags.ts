/** Name tags over heads, in the character's colour, as long as the whole head is far from the picture's edge. */
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import type { Character } from '../../../film/bible.ts'
import type { Shot } from '../../../film/shot.ts'
import type { Frame } from './camera.ts'
import { textFont } from './caption.ts'
import { measureFigure } from './figure/measure-figure.ts'
import type { Picture } from './picture.ts'
import type { Brush } from './stage.ts'

const tagged: readonly Shot['size'][] = ['MS', 'MLS', 'LS', 'ELS']

function drawTag({ name, look }: Character, unit: number): Canvas {
  const size = 14 * unit
  const probe = createCanvas(4, 4).getContext('2d')
  probe.font = textFont(size, 'bold')
  const text = name.toUpperCase()
  const wide = probe.measureText(text).width + 18 * unit
  const canvas = createCanvas(Math.ceil(wide), Math.ceil(29 * unit))
  const brush = canvas.getContext('2d')
  brush.fillStyle = look.colour
  brush.globalAlpha = 0.92
  brush.beginPath()
  brush.roundRect(0, 0, wide, 22 * unit, 5 * unit)
  brush.moveTo(wide / 2 - 5 * unit, 22 * unit)
  brush.lineTo(wide / 2 + 5 * unit, 22 * unit)
  brush.lineTo(wide / 2, 28 * unit)
  brush.fill()
  brush.globalAlpha = 1
  const value = Number.parseInt(look.colour.slice(1), 16)
  const light = ((value >> 16) * 3 + ((value >> 8) & 255) * 6 + (value & 255)) / 10 > 165
  brush.fillStyle = light ? '#14101c' : '#ffffff'
  brush.font = textFont(size, 'bold')
  brush.textAlign = 'center'
  brush.textBaseline = 'middle'
  brush.fillText(text, wide / 2, 11.5 * unit)
  return canvas
}

/** Returns a painter for the tags of a frame, or null where faces are too near for them. */
export function createTags(
  shot: Shot,
  picture: Picture,
  rect: Frame,
): ((brush: Brush, frame: number, seconds: number) => void) | null {
  const { staging } = picture
  if (!tagged.includes(shot.size) || staging.setup.shoulder) return null
  const unit = Math.min(1.15, Math.min(rect.width, rect.height * 1.5) / 720)
  const tags = staging.bodies.map((body) => ({
    body,
    picture: drawTag(body.character, unit),
    top: measureFigure(body.character.look, body.pose, body.seat).top,
  }))
  return (brush, frame, seconds) => {
    const lens = picture.lens(frame)
    brush.save()
    lens.aim(brush)
    for (const { body, picture: tag, top } of tags) {
      const [x, y, z] = staging.place(body, seconds)
      const head = lens.view.project([x, y + top + 0.06, z])
      if (head.depth < 0.5 || head.y < tag.height * 1.1) continue
      brush.drawImage(tag, Math.round(head.x - tag.width / 2), Math.round(head.y - tag.height))
    }
    brush.restore()
  }
}
