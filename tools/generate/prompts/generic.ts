/** For models nobody wrote a dialect for: short plain sentences, the most important first. */
import { setMove } from './camera-words.ts'
import { layOut } from './layout.ts'
import {
  actionPiece,
  cameraPiece,
  leftToMix,
  linePiece,
  personPieces,
  piece,
  said,
  spokenLines,
} from './pieces.ts'
import type { Prompt, PromptInput } from './prompt.ts'
import { referenceWords } from './references.ts'
import { shotWords } from './shot-words.ts'
import { spokenSentence } from './spoken-sentence.ts'

/** Our own: what hardly any model refuses. */
const genericLimit = 1500

export function genericPrompt(input: PromptInput): Prompt {
  const words = shotWords(input)
  const pictured = input.frames?.includes('first') === true
  const described = <Piece>(pieces: Piece[]): Piece[] => (pictured ? [] : pieces)
  const { prompt, notes } = layOut(
    [
      { pieces: [cameraPiece(said([words.view, setMove(input.shot.movement)].join(', ')))] },
      { pieces: [actionPiece(words)] },
      {
        pieces: spokenLines(words, input.audio).map((line) =>
          linePiece(spokenSentence(line, words.language)),
        ),
      },
      {
        pieces: [
          piece(
            'looks',
            referenceWords(input, (number) => `Picture ${number}`),
          ),
          ...personPieces(words),
        ],
      },
      { pieces: described([piece('place', said(words.place)), piece('about', words.about)]) },
      {
        pieces: [
          piece('light', said(words.light)),
          piece('mood', words.mood && said(`the mood is ${words.mood}`)),
        ],
      },
      { pieces: described([piece('style', said(words.style)), piece('lens', said(words.lens))]) },
      {
        pieces: [
          piece('sounds', input.audio === false ? '' : words.sounds && said(`sound: ${words.sounds}`)),
        ],
      },
    ],
    Math.min(genericLimit, input.limit ?? genericLimit),
  )
  return { prompt, notes: [...notes, ...leftToMix(words, input.audio)] }
}
