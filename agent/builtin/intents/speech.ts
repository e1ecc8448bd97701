import type { DialogueLine, Shot } from '../../../tools/film/shot.ts'
import { ask, calls } from '../outcome.ts'
import { nameShots } from '../answer/name-shots.ts'
import { phrase } from '../answer/phrases.ts'
import type { Clause } from '../read/clause.ts'
import { shotsMeant } from '../read/situation.ts'
import { tidy } from '../read/tidy.ts'
import { whoIsMeant } from './people.ts'
import type { Intent } from './intent.ts'

/** "in shot 8 Mara says: …", "remove the dialogue from shot 4", "change Mara's line in shot 17 to …". */
export const speech: Intent = (clause, situation) => {
  const says = clause.tag('do.say')
  const lines = clause.has('noun.line')
  if (!says && !lines) return undefined
  const { language, project } = situation
  const remove = !says && clause.has('do.delete', 'not', 'out', 'do.cut')
  const text = remove ? '' : wordsSaid(clause)
  if (!remove && !text) return undefined
  const { shots, by, ask: problem } = shotsMeant(clause, situation)
  if (problem) return { kind: 'ask', ask: problem }
  const speaker = whoIsMeant(clause, situation)
  if (speaker && 'kind' in speaker) return speaker
  const meant = by === 'none' && speaker ? speaking(project.shots, speaker.id, text) : shots
  if (meant.length === 0)
    return ask(phrase(language, 'ask-which-shot'), nameShots(project.shots.slice(0, 3), language))
  if (remove)
    return calls(
      ...meant.map((shot) =>
        edit(shot, speaker ? shot.dialogue.filter(({ character }) => character !== speaker.id) : []),
      ),
    )
  const shot = meant[0]!
  const who = speaker?.id ?? shot.dialogue[0]?.character ?? shot.cast[0]
  if (!who)
    return ask(
      phrase(language, 'ask-who-speaks'),
      project.bible.characters.slice(0, 4).map(({ name }) => name),
    )
  return calls(edit(shot, withLine(shot, who, text)))
}

/** Without a shot a line can only be meant where that person alone speaks it. */
function speaking(shots: readonly Shot[], who: string, text: string): Shot[] {
  const own = shots.filter(({ dialogue }) => dialogue.some(({ character }) => character === who))
  return text !== '' && own.length === 1 ? own : []
}

const edit = ({ id }: Shot, dialogue: DialogueLine[]) => ({
  tool: 'edit_shots',
  input: { shots: [id], set: { dialogue } },
})

function withLine(shot: Shot, character: string, text: string): DialogueLine[] {
  const line: DialogueLine = { character, text, delivery: shot.cast.includes(character) ? 'on' : 'off' }
  const at = shot.dialogue.findIndex((old) => old.character === character)
  if (at < 0) return [...shot.dialogue, line]
  return shot.dialogue.map((old, index) => (index === at ? { ...old, text } : old))
}

function wordsSaid(clause: Clause): string {
  if (clause.quoted) return clause.quoted
  const colon = clause.mark(':')
  const says = clause.tag('do.say')
  if (colon > 0 && (!says || colon >= says.to)) return tidy(clause.textBetween(colon + 1, clause.to))
  if (!says) {
    const line = clause.tag('noun.line')!
    const to = /\b(?:to|zu|in)\s+(.+)$/i.exec(clause.textBetween(line.to, clause.to))?.[1]
    return clause.has('do.change', 'do.make') && to && !/^(?:shot|einstellung|\d)/i.test(to) ? tidy(to) : ''
  }
  const after = Math.max(
    says.to,
    ...clause.references.filter(({ from }) => from <= says.to + 1).map(({ to }) => to),
  )
  return tidy(clause.textBetween(after, clause.to).replace(/^that\s+|^dass\s+/i, ''))
}
