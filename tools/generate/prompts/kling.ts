/**
 * Kling 3.0: a director's script. Scene, characters under one label throughout, the action in order, the camera's
 * verb, then who says what in which voice. No negative prompt: only what is wanted. Source: kling.ai/document-api.
 */
import { sentence } from './clean-words.ts'
import { setMove } from './camera-words.ts'
import { layOut, type Section } from './layout.ts'
import {
  actionPiece,
  cameraPiece,
  leftToMix,
  linePiece,
  looksOf,
  piece,
  said,
  spokenLines,
  unseen,
} from './pieces.ts'
import type { Prompt, PromptInput } from './prompt.ts'
import { referenceWords } from './references.ts'
import { shotWords, type LineWords, type ShotWords } from './shot-words.ts'

/** Up to 3072 are taken, up to 2500 advised. */
const klingLimit = 2500

export function klingPrompt(input: PromptInput): Prompt {
  const words = shotWords(input)
  const pictured = input.frames?.includes('first') === true
  const { prompt, notes } = layOut(
    script(input, words, pictured),
    Math.min(klingLimit, input.limit ?? klingLimit),
    '\n',
  )
  return { prompt, notes: [...notes, ...leftToMix(words, input.audio)] }
}

function script(input: PromptInput, words: ShotWords, pictured: boolean): Section[] {
  const setting = pictured
    ? []
    : [piece('place', said(words.place)), piece('about', words.about), ...things(words)]
  const sound = input.audio === false ? '' : words.sounds
  return [
    { head: 'Scene: ', pieces: setting },
    {
      head: 'References: ',
      pieces: [
        piece(
          'looks',
          referenceWords(input, (number) => `@image_${number}`),
        ),
      ],
    },
    { head: 'Characters: ', pieces: castPieces(words, !pictured), between: ' ' },
    { head: 'Action: ', pieces: [actionPiece(words)] },
    {
      head: 'Camera: ',
      pieces: [
        cameraPiece(
          said(
            pictured ? setMove(input.shot.movement) : [words.view, setMove(input.shot.movement)].join(', '),
          ),
        ),
        ...(pictured ? [] : [piece('lens', said(words.lens))]),
      ],
    },
    {
      pieces: spokenLines(words, input.audio).map((line) => linePiece(klingLine(line, words.language))),
      between: '\n',
    },
    { head: 'Sound: ', pieces: [piece('sounds', sound && said(`${sound}, natural sound only`))] },
    { head: 'Light and mood: ', pieces: lightPieces(words, pictured) },
    { head: 'Style: ', pieces: pictured ? [] : [piece('style', said(words.style))] },
  ]
}

const things = ({ things }: ShotWords): Section['pieces'] => [
  piece('things', things && said(`there: ${things}`)),
]

function lightPieces({ light, mood }: ShotWords, pictured: boolean): Section['pieces'] {
  return [...(pictured ? [] : [piece('light', said(light))]), piece('mood', mood && said(mood))]
}

/** `Lena: woman, red coat; on the left, running.`; a kept element needs only its place. */
function castPieces({ people }: ShotWords, described: boolean): Section['pieces'] {
  return people.map((person) => {
    const { label, stands, looks } = person
    const whos = described && !label.startsWith('@') ? [looksOf(person), looks, ''] : ['']
    const forms = whos.map((who) => [who, stands].filter(Boolean).join(' – ')).filter(Boolean)
    const [first = '', ...rest] = new Set(forms.map((form) => `${label}: ${sentence(form)}`))
    return piece('looks', first, ...rest)
  })
}

/** `[Lena, female voice, out of breath, speaking English]: "Wait!"` */
export function klingLine({ speaker, voice, manner, delivery, text }: LineWords, language: string): string {
  const how = [speaker, voice, manner, unseen[delivery], `speaking ${language}`].filter(Boolean).join(', ')
  return `[${how}]: "${text}"`
}
