/** Draws the contact sheet. Runs in a child process. */
import { createCanvas, ImageData, type Canvas, type SKRSContext2D } from '@napi-rs/canvas'
import { writeWhole } from '../film/write-whole.ts'
import type { Job } from '../media/child.ts'
import { fontFamilies, registerFonts, titleFamilies } from '../media/fonts.ts'
import { readPicture } from '../media/read-picture.ts'
import type { Panel, StoryboardOrder } from './storyboard.ts'

interface Grid {
  columns: number
  width: number
  picture: number
  text: number
  gap: number
  margin: number
  head: number
}

const paper = '#14131a'

/** Cells shrink as boards grow, so that a feature's board still opens in any viewer. */
function gridFor(order: StoryboardOrder): Grid {
  const { width, height } = order.format
  const count = order.panels.length
  const tall = height > width
  const wide = count <= 60 ? (tall ? 200 : 360) : count <= 240 ? 220 : 150
  const columns = Math.max(1, Math.min(count, tall ? 7 : count <= 60 ? 4 : count <= 240 ? 7 : 12))
  return {
    columns,
    width: wide,
    picture: Math.round((wide * height) / width),
    text: 86,
    gap: 18,
    margin: 36,
    head: 104,
  }
}

const job: Job<StoryboardOrder, null> = async (order, { progress, signal }) => {
  registerFonts()
  const grid = gridFor(order)
  const rows = Math.max(1, Math.ceil(order.panels.length / grid.columns))
  const width = Math.max(760, grid.margin * 2 + grid.columns * (grid.width + grid.gap) - grid.gap)
  const height = grid.head + rows * (grid.picture + grid.text + grid.gap) + grid.margin
  const canvas = createCanvas(width, height)
  const brush = canvas.getContext('2d')
  brush.fillStyle = paper
  brush.fillRect(0, 0, width, height)
  drawHead(brush, order, grid, width)
  for (const [index, panel] of order.panels.entries()) {
    signal.throwIfAborted()
    const left = grid.margin + (index % grid.columns) * (grid.width + grid.gap)
    const top = grid.head + Math.floor(index / grid.columns) * (grid.picture + grid.text + grid.gap)
    await drawPicture(brush, panel, left, top, grid)
    drawWords(brush, panel, left, top + grid.picture, grid)
    progress((index + 1) / order.panels.length)
  }
  await writeWhole(order.out, encodePng(canvas))
  return null
}
export default job

function encodePng(canvas: Canvas): Buffer {
  return canvas.encodeSync('png')
}

function drawHead(brush: SKRSContext2D, order: StoryboardOrder, grid: Grid, width: number): void {
  brush.fillStyle = '#f4efe6'
  brush.font = `34px ${titleFamilies}`
  brush.fillText(fit(brush, order.title, width - grid.margin * 2), grid.margin, 54)
  brush.fillStyle = '#8f8a9c'
  brush.font = `15px ${fontFamilies}`
  brush.fillText(fit(brush, order.subtitle, width - grid.margin * 2), grid.margin, 80)
}

async function drawPicture(
  brush: SKRSContext2D,
  panel: Panel,
  left: number,
  top: number,
  grid: Grid,
): Promise<void> {
  const pixels = await readPicture(panel.file, panel.frame, grid.width, grid.picture)
  const picture = createCanvas(grid.width, grid.picture)
  picture.getContext('2d').putImageData(new ImageData(pixels, grid.width, grid.picture), 0, 0)
  brush.drawImage(picture, left, top)
}

function drawWords(brush: SKRSContext2D, panel: Panel, left: number, top: number, grid: Grid): void {
  brush.fillStyle = panel.colour
  brush.fillRect(left, top, grid.width, 3)
  brush.fillStyle = '#f4efe6'
  brush.font = `bold 13px ${fontFamilies}`
  brush.fillText(fit(brush, panel.heading, grid.width), left, top + 21)
  brush.fillStyle = '#8f8a9c'
  brush.font = `12px ${fontFamilies}`
  brush.fillText(fit(brush, panel.technique, grid.width), left, top + 37)
  brush.fillText(fit(brush, panel.made, grid.width), left, top + 83)
  brush.fillStyle = '#cfcad8'
  const [first, second] = twoLines(brush, panel.caption, grid.width)
  brush.fillText(first, left, top + 53)
  brush.fillText(second, left, top + 68)
}

/** Cuts with an ellipsis at the width. */
function fit(brush: SKRSContext2D, text: string, room: number): string {
  if (brush.measureText(text).width <= room) return text
  const letters = [...text]
  while (letters.length > 0 && brush.measureText(`${letters.join('')}…`).width > room) letters.pop()
  return `${letters.join('')}…`
}

function twoLines(brush: SKRSContext2D, text: string, room: number): [string, string] {
  const pieces = text.match(/\S+\s*|[\u3000-\u9fff]/g) ?? []
  let first = ''
  let used = 0
  for (const piece of pieces) {
    if (brush.measureText(first + piece.trimEnd()).width > room) break
    first += piece
    used += 1
  }
  if (used === 0) return [fit(brush, text, room), '']
  return [first.trimEnd(), fit(brush, pieces.slice(used).join(''), room)]
}
