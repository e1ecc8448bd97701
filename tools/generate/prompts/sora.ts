/**
 * Sora 2's storyboard form, for the servers that speak its contract and for the hand: prose first, then how it is
 * filmed, the action in beats, the dialogue in a block of its own. Source: OpenAI cookbook, Sora 2 prompting guide.
 */
import { setMove } from './camera-words.ts'
import { layOut, type Section } from './layout.ts'
import {
  actionPiece,
  cameraPiece,
  leftToMix,
  linePiece,
  personPieces,
  piece,
  said,
  spokenLines,
  unseen,
} from './pieces.ts'
import type { Prompt, PromptInput } from './prompt.ts'
import { shotWords, type LineWords, type ShotWords } from './shot-words.ts'

/** Our own: the vendor publishes none, and longer prompts are obeyed less. */
const soraLimit = 2000

export function soraPrompt(input: PromptInput): Prompt {
  const words = shotWords(input)
  const sections = storyboard(input, words)
  const { prompt, notes } = layOut(sections, Math.min(soraLimit, input.limit ?? soraLimit), '\n')
  return { prompt, notes: [...notes, ...leftToMix(words, input.audio)] }
}

function storyboard(input: PromptInput, words: ShotWords): Section[] {
  const pictured = input.frames?.includes('first') === true
  const prose = pictured
    ? []
    : [piece('place', said(words.place)), piece('about', words.about), ...personPieces(words)]
  const things = words.things && said(`there: ${words.things}`)
  return [
    { head: 'Format & look: ', pieces: pictured ? [] : [piece('style', said(words.style))] },
    { pieces: [...prose, ...(pictured ? [] : [piece('things', things)])] },
    { head: 'Camera shot: ', pieces: [cameraPiece(words.view)] },
    { head: 'Camera move: ', pieces: [cameraPiece(setMove(input.shot.movement))] },
    { head: 'Lens: ', pieces: pictured ? [] : [piece('lens', words.lens)] },
    { head: 'Lighting: ', pieces: pictured ? [] : [piece('light', words.light)] },
    { head: 'Palette: ', pieces: pictured ? [] : [piece('palette', words.palette)] },
    { head: 'Mood: ', pieces: [piece('mood', words.mood)] },
    { head: 'Actions:\n', pieces: [actionPiece(words, '\n', '- ')] },
    {
      head: `Dialogue (${words.language}):\n`,
      pieces: spokenLines(words, input.audio).map((line) => linePiece(soraLine(line))),
      between: '\n',
    },
    {
      head: 'Background sound: ',
      pieces: [piece('sounds', input.audio === false ? '' : said(words.sounds))],
    },
  ]
}

/** `- Lena (out of breath): "Wait!"` */
export function soraLine({ speaker, manner, delivery, text }: LineWords): string {
  const how = [manner, unseen[delivery]].filter(Boolean).join(', ')
  return `- ${speaker}${how && ` (${how})`}: "${text}"`
}
