/** The words on the slate and under the picture. */
import { headingOf } from './heading.ts'
import { lineTimes } from './mouths.ts'
import { type Caption, readableOnBar, type SlateText } from './overlay.ts'
import type { AnimaticInput, DrawnCharacter, DrawnShot, LipFlaps } from './request.ts'

const spaced = (word: string): string => word.replaceAll('-', ' ').toUpperCase()

/** `DOLLY IN · 35 mm · LOW` */
function cameraWords({ movement, lens, angle }: DrawnShot): string {
  const move = movement.direction === 'none' ? movement.kind : `${movement.kind} ${movement.direction}`
  return `${spaced(move)}  ·  ${Math.round(lens)} mm  ·  ${spaced(angle)}`
}

/** `EXT. HARBOUR PIER - DAWN` in two: the place, and the hour after the last dash. */
function partsOf(heading: string): { place: string; hour: string } {
  const match = /^(.*\S)\s+[-–—]\s+(\S.*)$/u.exec(heading)
  return match ? { place: match[1]!, hour: match[2]! } : { place: heading, hour: '' }
}

/** Nothing of it depends on where the shot stands in the film: a shot that is moved keeps its picture. */
export function slateText(input: Pick<AnimaticInput, 'shot' | 'scene' | 'location'>): SlateText {
  const { shot } = input
  return {
    ...partsOf(headingOf(input)),
    size: shot.size,
    framing: spaced(shot.framing),
    camera: cameraWords(shot),
  }
}

/** The action, or the lines as they are spoken. */
export function captionsOf(
  shot: DrawnShot,
  characters: readonly DrawnCharacter[],
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
