/** The words on the slate and under the picture. */
import type { Character } from '../../../film/bible.ts'
import type { Shot } from '../../../film/shot.ts'
import { lineTimes } from './mouths.ts'
import { type Caption, readableOnBar, type SlateText } from './overlay.ts'
import type { AnimaticInput, LipFlaps } from './request.ts'

const two = (value: number): string => String(value).padStart(2, '0')
const spaced = (word: string): string => word.replaceAll('-', ' ').toUpperCase()

/** `DOLLY IN · 35 mm · LOW` */
function cameraWords({ movement, lens, angle }: Shot): string {
  const move = movement.direction === 'none' ? movement.kind : `${movement.kind} ${movement.direction}`
  return `${spaced(move)}  ·  ${Math.round(lens)} mm  ·  ${spaced(angle)}`
}

export function slateText({ shot, scene }: Pick<AnimaticInput, 'shot' | 'scene'>): SlateText {
  return {
    scene: `SC ${two(scene.number)}`,
    shot: `SHOT ${two(shot.number)}`,
    heading: scene.heading,
    camera: cameraWords(shot),
  }
}

/** The action, or the lines as they are spoken. */
export function captionsOf(
  shot: Shot,
  characters: readonly Character[],
  mouth: readonly LipFlaps[],
): Caption[] {
  if (shot.dialogue.length === 0) return [{ from: 0, text: shot.action }]
  return lineTimes(shot).map(({ line, from }, index): Caption => {
    const speaker = characters.find(({ id }) => id === line.character)
    const heard = mouth.length === shot.dialogue.length ? mouth[index] : undefined
    return {
      from: index === 0 ? 0 : (heard?.from ?? from),
      text: line.text,
      ...(speaker && {
        speaker: {
          name:
            line.delivery === 'on'
              ? speaker.name
              : `${speaker.name} (${line.delivery === 'off' ? 'O.S.' : 'V.O.'})`,
          colour: readableOnBar(speaker.look.colour),
        },
      }),
    }
  })
}
