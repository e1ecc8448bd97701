import type { DialogueLine } from '../../film/shot.ts'
import type { CharacterCue, ScriptScene } from '../../script/script.ts'
import type { Moment } from '../draft.ts'
import { actionMoment } from './action.ts'
import { needOwnShots, splitAction } from './split-action.ts'
import type { ActionContext } from './action.ts'
import { deliveryOf } from './delivery.ts'
import type { People } from './people.ts'

/** Lines of one exchange; longer talk is several moments, so that its weight and mood can change. */
const longestExchange = 8

const endTitle = /^(?:the end|fin|ende|fine|終わり?|完)\.?$/iu

/** A scene's elements as moments, in order. Every paragraph and every spoken line is in exactly one. */
export function momentsOf(scene: ScriptScene, people: People, context: ActionContext): Moment[] {
  const moments: Moment[] = []
  let cue: CharacterCue | null = null
  let aside: string | undefined
  const say = (text: string, more?: string): void => {
    if (!cue) return
    const parenthetical = aside ?? more
    const together = people.idOf(cue.name) === undefined ? chorusOf(context, people) : []
    const line: DialogueLine = {
      character: people.idOf(cue.name) ?? together[0]!,
      text: text.replaceAll(/\s+/g, ' ').trim(),
      ...(parenthetical === undefined ? {} : { parenthetical }),
      delivery: deliveryOf(cue),
    }
    aside = undefined
    addLine(moments, line, people, context)
    for (const other of together.slice(1)) {
      const said = moments.at(-1)!
      if (!said.cast.includes(other)) embody(said, other)
    }
  }
  let shot = ''
  const { elements } = scene
  const areApart = (one: string, two: string): boolean => needOwnShots(one, two, context)
  for (const [index, element] of elements.entries()) {
    if (element.kind === 'character') cue = element
    else if (element.kind === 'parenthetical') aside = element.text.replaceAll(/^\(|\)$/g, '').trim()
    else if (element.kind === 'dialogue') say(element.text)
    else if (element.kind === 'lyric' && element.speaker !== null) say(element.text, '♪')
    else if (
      element.kind === 'action' ||
      element.kind === 'shot' ||
      element.kind === 'lyric' ||
      isTitle(element)
    ) {
      // `INSERT - THE DIAL` and what the next paragraph says of it are one shot.
      const whole = shot === '' ? element.text : `${shot} ${element.text}`
      shot = ''
      const isShot = element.kind === 'shot' || isShotText(element.text)
      if (isShot && isDescribedNext(elements[index + 1])) shot = whole
      else
        for (const text of splitAction(whole, areApart))
          moments.push(actionMoment(text, context, isShot && text === element.text))
    }
    if (element.kind !== 'parenthetical' && element.kind !== 'note') aside = undefined
  }
  return moments
}

/** Who says what both say: the two seen last, or whoever there is. One voice has the line. */
function chorusOf({ seen, earlier }: ActionContext, { characters }: People): string[] {
  const ids = new Set([...seen, ...earlier, ...characters.map(({ id }) => id)])
  return [...ids].slice(0, 2)
}

/** An action paragraph that is no shot of its own. */
const isDescribedNext = (next: ScriptScene['elements'][number] | undefined): boolean =>
  next?.kind === 'action' && !isShotText(next.text) && next.text.length < 160

const isTitle = (element: ScriptScene['elements'][number]): element is { kind: 'centred'; text: string } =>
  element.kind === 'centred' && !endTitle.test(element.text)

/** Fountain has no mark for shots: they are action in capitals that opens with a word of the camera. */
const isShotText = (text: string): boolean =>
  text.length < 80 &&
  !/\p{Ll}/u.test(text) &&
  /^(?:CLOSE|(?:LOW |HIGH )?ANGLE|INSERT|POV|WIDE|PAN|TRACKING|REVERSE|EXTREME|BACK TO|AERIAL|ON |DETAIL|GROSSAUFNAHME|TOTALE|GROS PLAN|PLAN LARGE)/u.test(
    text,
  )

function addLine(moments: Moment[], line: DialogueLine, people: People, context: ActionContext): void {
  const last = moments.at(-1)
  if (line.delivery === 'on') context.seen = [...new Set([line.character, ...context.seen])]
  context.isFirst = false
  const isStrong = /!{1,3}["”»]?$/u.test(line.text)
  if (last?.kind === 'speech' && last.dialogue.length < longestExchange) {
    last.dialogue.push(line)
    if (line.delivery === 'on' && !last.cast.includes(line.character)) embody(last, line.character)
    if (isStrong) last.weight = 3
    return
  }
  const moment: Moment = {
    kind: 'speech',
    text: '',
    subject: people.names.get(line.character) ?? '',
    cast: [],
    bodies: [],
    props: [],
    dialogue: [line],
    sound: [],
    mood: context.mood,
    weight: isStrong ? 3 : 2,
  }
  if (line.delivery === 'on') embody(moment, line.character)
  moments.push(moment)
}

function embody(moment: Moment, character: string): void {
  moment.cast.push(character)
  moment.bodies.push({ character, pose: 'talk' })
}
