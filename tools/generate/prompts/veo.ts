/**
 * Veo 3.1, and those that read the same: camera, subject, action, place, style, then what is heard as plain
 * sentences, speech in quotes after a verb. Source: ai.google.dev, Veo prompt guide.
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

/** Our own, well within the 1024 tokens Veo reads. */
const veoLimit = 2000

/** Nouns, as Veo asks; a music of its own would fight with the film's. */
const unwanted = 'subtitles, captions, on-screen text, watermark, logo, background music, cuts, scene changes'

export function veoPrompt(input: PromptInput): Prompt {
  const words = shotWords(input)
  const pictured = input.frames?.includes('first') === true
  const described = <Piece>(pieces: Piece[]): Piece[] => (pictured ? [] : pieces)
  const camera = [words.view, setMove(input.shot.movement)].join(', ')
  const place = words.place && said(`The place: ${words.place}`)
  const { prompt, notes } = layOut(
    [
      { pieces: [cameraPiece(said(camera)), ...described([piece('lens', said(words.lens))])] },
      {
        pieces: [
          piece(
            'looks',
            referenceWords(input, (number) => `Reference picture ${number}`),
          ),
        ],
      },
      { pieces: personPieces(words, !pictured) },
      { pieces: [actionPiece(words)] },
      {
        pieces: described([
          piece('place', place),
          piece('about', words.about),
          piece('things', words.things && said(`there: ${words.things}`)),
        ]),
      },
      {
        pieces: [
          ...described([piece('style', said(words.style)), piece('light', said(words.light))]),
          piece('mood', words.mood && said(`the mood is ${words.mood}`)),
        ],
      },
      {
        pieces: spokenLines(words, input.audio).map((line) =>
          linePiece(spokenSentence(line, words.language)),
        ),
      },
      { pieces: [piece('sounds', heard(words.sounds, input.audio))] },
    ],
    Math.min(veoLimit, input.limit ?? veoLimit),
  )
  return { prompt, negativePrompt: unwanted, notes: [...notes, ...leftToMix(words, input.audio)] }
}

const heard = (sounds: string, audio: boolean | undefined): string =>
  sounds && audio !== false ? said(`audio: ${sounds}`) : ''
