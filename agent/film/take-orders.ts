import type { JSONObject } from '@ai-sdk/provider'
import type { Slot } from '../../tools/assemble/timeline.ts'
import type { RoutedShot } from '../../tools/export/routing-report.ts'
import type { Film } from '../../tools/film/film.ts'
import type { Format } from '../../tools/film/format.ts'
import { hashSeed } from '../../tools/film/random.ts'
import type { TakeOrder } from '../../tools/generate/make-takes.ts'
import { plainPrompt } from '../../tools/generate/prompts/plain.ts'
import type { AnimaticOptions, LipFlaps } from '../../tools/generate/providers/animatic/request.ts'
import type { PlacedLine } from '../../tools/sound/brief.ts'

export interface OrdersInput {
  film: Film
  routed: readonly RoutedShot[]
  format: Format
  slots: readonly Slot[]
  lines: readonly PlacedLine[]
  /** Slate and captions on animatic pictures. */
  slate: boolean
}

/** What is asked for each shot, with all that its picture depends on. */
export function takeOrders({ film, routed, format, slots, lines, slate }: OrdersInput): TakeOrder[] {
  const { bible, settings } = film
  const scenes = new Map(film.scenes.map((scene) => [scene.id, scene]))
  const locations = new Map(bible.locations.map((location) => [location.id, location]))
  const starts = new Map(slots.map((slot) => [slot.id, slot.start / format.fps]))
  return routed.map(({ shot, resolution }) => {
    const scene = scenes.get(shot.scene)!
    const seen = new Set([
      ...shot.cast,
      ...shot.blocking.map((body) => body.character),
      ...shot.dialogue.map((line) => line.character),
    ])
    const firstcut: AnimaticOptions = {
      shot,
      scene: { number: scene.number, heading: scene.heading },
      characters: bible.characters.filter((character) => seen.has(character.id)),
      location: locations.get(shot.location)!,
      overlay: slate,
      mouth: mouthsOf(shot, lines, starts.get(shot.id) ?? 0, format.fps),
    }
    return {
      shot: shot.id,
      label: `Shot ${shot.number}`,
      note: `${shot.size} ${shot.duration.toFixed(1)} s, ${resolution.label}`,
      model: resolution.model,
      route: resolution.route,
      request: {
        prompt: plainPrompt(shot, scene, bible, settings.style),
        seconds: shot.duration,
        width: format.width,
        height: format.height,
        fps: format.fps,
        seed: hashSeed(`${settings.seed}/${shot.id}`),
        providerOptions: { firstcut: JSON.parse(JSON.stringify(firstcut)) as JSONObject },
      },
    }
  })
}

/** The lines heard in a shot, in its own time; one that begins in it may run past its end. */
function mouthsOf(
  shot: { id: string; duration: number; dialogue: readonly { character: string }[] },
  lines: readonly PlacedLine[],
  start: number,
  fps: number,
): LipFlaps[] {
  return lines.flatMap((line) => {
    const character = line.shot === shot.id ? shot.dialogue[line.line]?.character : undefined
    const from = Math.max(0, line.start - start)
    const open = line.mouth.slice(0, Math.max(0, Math.floor((shot.duration - from) * fps)))
    return character && open.length > 0 ? [{ character, from, to: from + open.length / fps, open }] : []
  })
}
