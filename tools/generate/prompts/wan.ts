/**
 * WAN 2.1: one flowing paragraph of subject, scene, motion, light and lens, the style first and the camera last; with
 * a first picture only what moves. Source: Alibaba's prompt recipe for Wan and the Wan2.1 README.
 */
import type { Shot } from '../../film/shot.ts'
import { toldMove } from './camera-words.ts'
import { layOut, type Section } from './layout.ts'
import { actionPiece, cameraPiece, personPieces, piece, said } from './pieces.ts'
import type { Prompt, PromptInput } from './prompt.ts'
import { shotWords, type ShotWords } from './shot-words.ts'

/** Alibaba takes 800 characters; about a hundred words, which is what the guide advises. */
const wanLimit = 800

export function wanPrompt(input: PromptInput): Prompt {
  const words = shotWords(input)
  const pictured = input.frames?.includes('first') === true
  const sections = pictured ? moving(words, input.shot) : whole(words, input.shot)
  const { prompt, notes } = layOut(sections, Math.min(wanLimit, input.limit ?? wanLimit))
  const count = words.lines.length
  const silent =
    count > 0
      ? [`WAN makes no sound: ${count === 1 ? 'the line is' : `${count} lines are`} put in by the mix.`]
      : []
  return { prompt, negativePrompt: negativeFor(input, words), notes: [...notes, ...silent] }
}

function whole(words: ShotWords, shot: Shot): Section[] {
  const place = words.place && said(`The place: ${words.place}`)
  return [
    { pieces: [piece('style', said(words.style))] },
    { pieces: personPieces(words) },
    { pieces: [piece('place', place), piece('about', words.about), thingsPiece(words)] },
    { pieces: [actionPiece(words), ...mouths(words)] },
    {
      pieces: [
        piece('light', said(words.light)),
        piece('mood', words.mood && said(`the mood is ${words.mood}`)),
      ],
    },
    {
      pieces: [
        cameraPiece(said([words.view, toldMove(shot.movement)].join(', '))),
        piece('lens', said(words.lens)),
      ],
    },
  ]
}

function moving(words: ShotWords, shot: Shot): Section[] {
  return [{ pieces: [actionPiece(words), ...mouths(words), cameraPiece(said(toldMove(shot.movement)))] }]
}

const thingsPiece = ({ things }: ShotWords): Section['pieces'][number] =>
  piece('things', things && said(`there: ${things}`))

/** Nothing can be heard, but who is seen speaking must be seen to speak. */
function mouths({ lines }: ShotWords): Section['pieces'] {
  const speakers = [
    ...new Set(lines.filter(({ delivery }) => delivery === 'on').map(({ speaker }) => speaker)),
  ]
  return speakers.map((speaker) => piece('stands', `${speaker} speaks, lips moving naturally.`))
}

/** WAN's own list of what to keep out, each with the wish that speaks against it. */
const unwanted: readonly (readonly [term: string, unless?: 'painted' | 'crowd' | 'bright'])[] = [
  ['bright tones', 'bright'],
  ['overexposed'],
  ['static'],
  ['blurred details'],
  ['subtitles'],
  ['style', 'painted'],
  ['works', 'painted'],
  ['paintings', 'painted'],
  ['images', 'painted'],
  ['overall gray'],
  ['worst quality'],
  ['low quality'],
  ['JPEG compression residue'],
  ['ugly'],
  ['incomplete'],
  ['extra fingers'],
  ['poorly drawn hands'],
  ['poorly drawn faces'],
  ['deformed'],
  ['disfigured'],
  ['misshapen limbs'],
  ['fused fingers'],
  ['still picture'],
  ['messy background'],
  ['three legs'],
  ['many people in the background', 'crowd'],
  ['walking backwards'],
]

const drawn =
  /paint|watercolou?r|aquarell|gemälde|gemalt|gezeichnet|anime|cartoon|comic|drawn|drawing|sketch|animat|illustrat|\bink\b|woodcut|clay|puppet|水彩|アニメ|漫画/iu
const colourful = /\bbright|neon|grell|bunt|vivid/iu

function negativeFor({ shot, settings }: PromptInput, { style }: ShotWords): string {
  const wishes = {
    painted: settings.style !== '' && drawn.test(style),
    crowd: shot.framing === 'group' || shot.cast.length > 3 || shot.sound.includes('crowd'),
    bright: colourful.test(style),
  }
  return unwanted
    .filter(([, unless]) => unless === undefined || !wishes[unless])
    .map(([term]) => term)
    .join(', ')
}
