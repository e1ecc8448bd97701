/**
 * Seedance 2.x: subject and action first, then the camera, place and look; pictures are called `[Image n]` in upload
 * order, each with what it fixes. Options belong into the request, never into the text. Source: BytePlus ModelArk docs.
 */
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

/** Our own: the vendor's pages name none that we could read. */
const seedanceLimit = 2000

export function seedancePrompt(input: PromptInput): Prompt {
  const words = shotWords(input)
  const pictured = input.frames?.includes('first') === true
  const described = <Piece>(pieces: Piece[]): Piece[] => (pictured ? [] : pieces)
  const sounds = input.audio === false ? '' : words.sounds
  const { prompt, notes } = layOut(
    [
      {
        pieces: [
          piece(
            'looks',
            referenceWords(input, (number) => `[Image ${number}]`),
          ),
        ],
      },
      { pieces: personPieces(words, !pictured) },
      { pieces: [actionPiece(words)] },
      {
        pieces: spokenLines(words, input.audio).map((line) =>
          linePiece(spokenSentence(line, words.language)),
        ),
      },
      {
        head: 'Camera: ',
        pieces: [cameraPiece(said([words.view, setMove(input.shot.movement)].join(', ')))],
      },
      {
        head: 'Place: ',
        pieces: described([piece('place', said(words.place)), piece('about', words.about)]),
      },
      { head: 'Things: ', pieces: described([piece('things', words.things && said(words.things))]) },
      {
        head: 'Look: ',
        pieces: described([
          piece('style', said(words.style)),
          piece('light', said(words.light)),
          piece('lens', said(words.lens)),
          piece('mood', words.mood && said(`the mood is ${words.mood}`)),
        ]),
      },
      { head: 'Sound: ', pieces: [piece('sounds', sounds && said(`${sounds}, no music`))] },
    ],
    Math.min(seedanceLimit, input.limit ?? seedanceLimit),
    '\n',
  )
  return { prompt, notes: [...notes, ...leftToMix(words, input.audio)] }
}
