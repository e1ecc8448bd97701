/** `npm run still`: pictures of the animatic's sets, one by one or on a contact sheet. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { Command } from 'commander'
import { LocationFamily, ShotSize, TimeOfDay, Weather } from '../../tools/film/vocabulary.ts'
import { Problem } from '../../tools/film/errors.ts'
import { drawStill, findSet, type StillOrder } from '../../tools/generate/providers/animatic/still.ts'
import { sets } from '../../tools/generate/providers/animatic/sets/index.ts'

const command = new Command('still')
  .option('--family <family>', 'location family', 'harbour')
  .option('--time <time>', 'day, dawn, dusk or night', 'dawn')
  .option('--weather <weather>', 'clear, rain, snow, fog or storm', 'clear')
  .option('--size <size>', 'ECU … ELS', 'LS')
  .option('--yaw <degrees>', 'walk about the mark', '0')
  .option('--lens <mm>', 'focal length', '32')
  .option('--width <pixels>', 'picture width', '960')
  .option('--height <pixels>', 'picture height', '540')
  .option('--at <seconds>', 'time in the shot', '1')
  .option('--seed <seed>', 'which variant of the set', 'still')
  .option('--sheet', 'every family on one sheet, at this time and weather')
  .option('--times', 'this family at every time of day')
  .option('--angles', 'this family from eight sides')
  .option('--out <file>', 'PNG to write', 'still.png')
  .parse()

const flags = command.opts<Record<string, string>>()

function order(change: Partial<StillOrder> = {}): StillOrder {
  return {
    family: LocationFamily.parse(flags.family),
    time: TimeOfDay.parse(flags.time),
    weather: Weather.parse(flags.weather),
    size: ShotSize.parse(flags.size),
    yaw: (Number(flags.yaw) * Math.PI) / 180,
    lens: Number(flags.lens),
    width: Number(flags.width),
    height: Number(flags.height),
    at: Number(flags.at),
    seed: flags.seed ?? 'still',
    ...change,
  }
}

function orders(): { label: string; order: StillOrder }[] {
  const small = { width: 480, height: 270 }
  if (flags.sheet) {
    return sets.map(({ family }) => ({ label: family, order: order({ family, ...small }) }))
  }
  if (flags.times) {
    return TimeOfDay.options.flatMap((time) =>
      Weather.options.map((weather) => ({
        label: `${time} ${weather}`,
        order: order({ time, weather, ...small }),
      })),
    )
  }
  if (flags.angles) {
    return [0, 45, 90, 135, 180, 225, 270, 315].map((turn) => ({
      label: `${turn}°`,
      order: order({ yaw: (turn * Math.PI) / 180, ...small }),
    }))
  }
  return [{ label: '', order: order() }]
}

function draw(order: StillOrder): ReturnType<typeof drawStill> {
  const design = findSet(order.family)
  if (!design) {
    const known = sets.map(({ family }) => family).join(', ') || 'none yet'
    throw new Problem('input', `No set is built for "${order.family}".`, `Choose one of: ${known}.`)
  }
  return drawStill(order, design)
}

const pictures = orders()
const columns = Math.min(4, pictures.length)
const { width, height } = pictures[0]!.order
const sheet = createCanvas(columns * width, Math.ceil(pictures.length / columns) * height)
const brush = sheet.getContext('2d')
pictures.forEach(({ label, order }, index) => {
  const [x, y] = [(index % columns) * width, Math.floor(index / columns) * height]
  brush.drawImage(draw(order), x, y)
  if (!label) return
  brush.font = '16px sans-serif'
  brush.fillStyle = '#000000'
  brush.fillText(label, x + 11, y + 23)
  brush.fillStyle = '#ffffff'
  brush.fillText(label, x + 10, y + 22)
})
const out = flags.out ?? 'still.png'
mkdirSync(dirname(out), { recursive: true })
writeFileSync(out, sheet.encodeSync('png'))
console.log(out)
