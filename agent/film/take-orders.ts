import type { JSONObject } from '@ai-sdk/provider'
import type { RoutedShot } from '../../tools/export/routing-report.ts'
import { fingerprint } from '../../tools/film/fingerprint.ts'
import type { Format } from '../../tools/film/format.ts'
import { choicesOf, type Project } from '../../tools/film/project.ts'
import { hashSeed } from '../../tools/film/random.ts'
import type { Shot } from '../../tools/film/shot.ts'
import type { TakeOrder } from '../../tools/generate/make-takes.ts'
import { plainPrompt } from '../../tools/generate/prompts/plain.ts'
import { AnimaticOptions, type LipFlaps } from '../../tools/generate/providers/animatic/request.ts'
import type { PlacedLine } from '../../tools/sound/brief.ts'

export interface OrdersInput {
  project: Project
  routed: readonly RoutedShot[]
  format: Format
  /** Slate and captions on animatic pictures. */
  slate: boolean
}

/**
 * What is asked for each shot. `input` names all that its picture follows from, and nothing that a neighbour
 * changes: a shot that is moved or renumbered keeps its take. Lip flaps follow from the lines, so they are
 * put in when the take is made and are not part of the name.
 */
export function takeOrders({ project, routed, format, slate }: OrdersInput): TakeOrder[] {
  const { bible, settings } = project
  const scenes = new Map(project.scenes.map((scene) => [scene.id, scene]))
  const locations = new Map(bible.locations.map((location) => [location.id, location]))
  return routed.map(({ shot, resolution }) => {
    const scene = scenes.get(shot.scene)!
    const { variation } = choicesOf(project, shot.id)
    const seen = new Set([
      ...shot.cast,
      ...shot.blocking.map((body) => body.character),
      ...shot.dialogue.map((line) => line.character),
    ])
    const characters = bible.characters.filter((character) => seen.has(character.id))
    const firstcut: AnimaticOptions = {
      shot,
      scene: { heading: scene.heading },
      characters,
      location: locations.get(shot.location)!,
      overlay: slate,
      mouth: [],
      style: settings.style,
    }
    const request = {
      prompt: plainPrompt(shot, scene, bible, settings.style),
      seconds: shot.duration,
      width: format.width,
      height: format.height,
      fps: format.fps,
      // The first take keeps the plain seed.
      seed: hashSeed([settings.seed, shot.id, ...(variation > 0 ? [variation] : [])].join('/')),
    }
    const { model, route } = resolution
    // Parsed, it holds what the picture follows from and nothing else.
    const picture = AnimaticOptions.parse(firstcut)
    return {
      shot: shot.id,
      label: `Shot ${shot.number}`,
      note: `${shot.size} ${shot.duration.toFixed(1)} s, ${resolution.label}`,
      model,
      route,
      made: resolution.label,
      input: fingerprint({ model, route, request, picture }),
      request: {
        ...request,
        providerOptions: { firstcut: JSON.parse(JSON.stringify(firstcut)) as JSONObject },
      },
    }
  })
}

/** The order with the mouths of its speakers moving to the lines as they are really spoken. */
export function withMouths(
  order: TakeOrder,
  shot: Shot,
  lines: readonly PlacedLine[],
  startSeconds: number,
): TakeOrder {
  const { firstcut } = order.request.providerOptions
  const mouth = mouthsOf(shot, lines, startSeconds, order.request.fps)
  const providerOptions = {
    ...order.request.providerOptions,
    firstcut: JSON.parse(JSON.stringify({ ...firstcut, mouth })) as JSONObject,
  }
  return { ...order, request: { ...order.request, providerOptions } }
}

/** The lines heard in a shot, in its own time; one that begins in it may run past its end. */
function mouthsOf(shot: Shot, lines: readonly PlacedLine[], start: number, fps: number): LipFlaps[] {
  return lines.flatMap((line) => {
    const character = line.shot === shot.id ? shot.dialogue[line.line]?.character : undefined
    const from = Math.max(0, line.start - start)
    const open = line.mouth.slice(0, Math.max(0, Math.floor((shot.duration - from) * fps)))
    return character && open.length > 0 ? [{ character, from, to: from + open.length / fps, open }] : []
  })
}
