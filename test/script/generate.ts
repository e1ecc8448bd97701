/** Random scripts and two writers for them, so that what is parsed can be held against what was meant. */
import * as fc from 'fast-check'
import type { Script, ScriptElement, ScriptScene } from '../../tools/script/script.ts'

const word = fc.constantFrom(
  'the',
  'lamp',
  'turns',
  'señora',
  'Küche',
  'slowly',
  'rain',
  '灯台',
  'it',
  'a <b> & "c"',
  'é',
)
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `She ${words.join(' ')}.`)
const name = fc.constantFrom('MARA', 'TOM HALE', 'ROBOT 9', 'ÖZGÜR', 'McCLANE', 'マラ', "D'ARCY")
const extension = fc.constantFrom('V.O.', 'O.S.', "CONT'D", 'on the radio')

const speech: fc.Arbitrary<ScriptElement[]> = fc
  .record({
    name,
    extensions: fc.array(extension, { maxLength: 2 }),
    parts: fc.array(
      fc.record({ kind: fc.constantFrom('dialogue', 'parenthetical', 'lyric'), text: sentence }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ name, extensions, parts }) => {
    const elements: ScriptElement[] = [{ kind: 'character', name, extensions, dual: false }]
    // Two speeches in a row would be one in either format.
    const distinct = parts.filter(
      (part, index) => part.kind !== 'dialogue' || parts[index - 1]?.kind !== 'dialogue',
    )
    const said = distinct.map(({ kind, text }): ScriptElement => {
      if (kind === 'dialogue') return { kind, text, speaker: name }
      if (kind === 'parenthetical') return { kind, text: `(${text})`, speaker: name }
      return { kind: 'lyric', text, speaker: name }
    })
    elements.push(...said)
    return elements
  })

const single: fc.Arbitrary<ScriptElement[]> = fc.oneof(
  { weight: 5, arbitrary: sentence.map((text): ScriptElement[] => [{ kind: 'action', text }]) },
  fc
    .constantFrom('CUT TO:', 'FADE OUT.', 'WIPE TO:')
    .map((text): ScriptElement[] => [{ kind: 'transition', text }]),
  sentence.map((text): ScriptElement[] => [{ kind: 'centred', text }]),
)

const scene = fc
  .record({
    place: fc.constantFrom('HARBOUR', 'KITCHEN - MARA’S HOUSE', 'LEUCHTTURM', '港'),
    time: fc.constantFrom('DAY', 'NIGHT', 'LATER', 'ABEND', '夜'),
    prefix: fc.constantFrom('INT.', 'EXT.', 'INT./EXT.', 'AUSSEN.'),
    number: fc.option(fc.constantFrom('1', '12A', '7')),
    elements: fc.array(fc.oneof(speech, single), { maxLength: 8 }),
  })
  .map(({ place, time, prefix, number, elements }): ScriptScene => ({
    heading: `${prefix} ${place} - ${time}`,
    number,
    intExt:
      ({ 'INT.': 'int', 'EXT.': 'ext', 'INT./EXT.': 'int-ext', 'AUSSEN.': 'ext' } as const)[prefix] ?? null,
    location: place,
    timeOfDay: time,
    elements: elements.flat(),
  }))

export const scenes = fc.array(scene, { minLength: 1, maxLength: 5 })

export function writeFountain(all: readonly ScriptScene[]): string {
  const lines = all.flatMap((scene) => [
    '',
    `.${scene.heading}${scene.number ? ` #${scene.number}#` : ''}`,
    '',
    ...scene.elements.flatMap((element, index) => {
      const within = ['dialogue', 'parenthetical', 'lyric'].includes(scene.elements[index + 1]?.kind ?? '')
      return [fountainLine(element), ...(within ? [] : [''])]
    }),
  ])
  return lines.join('\n')
}

function fountainLine(element: ScriptElement): string {
  if (element.kind === 'character')
    return `@${element.name}${element.extensions.map((text) => ` (${text})`).join('')}`
  if (element.kind === 'page-break') return '==='
  const marks: Partial<Record<ScriptElement['kind'], string>> = { lyric: '~', action: '!', transition: '> ' }
  return element.kind === 'centred' ? `>${element.text}<` : `${marks[element.kind] ?? ''}${element.text}`
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const fdxTypes: Partial<Record<ScriptElement['kind'], string>> = {
  action: 'Action',
  character: 'Character',
  dialogue: 'Dialogue',
  parenthetical: 'Parenthetical',
  lyric: 'Lyrics',
  transition: 'Transition',
  centred: 'General',
}

export function writeFdx(all: readonly ScriptScene[]): string {
  const paragraph = (type: string, text: string, more = ''): string => {
    const half = Math.floor(text.length / 2)
    const runs = `<Text>${escape(text.slice(0, half))}</Text><Text Style="Bold">${escape(text.slice(half))}</Text>`
    return `<Paragraph${more} Type="${type}">${runs}</Paragraph>`
  }
  const body = all.flatMap((scene) => [
    paragraph('Scene Heading', scene.heading ?? '', scene.number ? ` Number="${scene.number}"` : ''),
    ...scene.elements.map((element) => {
      const type = fdxTypes[element.kind] ?? 'Action'
      return paragraph(type, fdxText(element), element.kind === 'centred' ? ' Alignment="Center"' : '')
    }),
  ])
  return `<?xml version="1.0" encoding="UTF-8" standalone="no" ?>\n<FinalDraft DocumentType="Script" Version="5"><Content>${body.join('\n')}</Content></FinalDraft>`
}

function fdxText(element: ScriptElement): string {
  if (element.kind === 'character')
    return `${element.name}${element.extensions.map((text) => ` (${text})`).join('')}`
  return element.kind === 'page-break' ? '' : element.text
}

export const spoken = (script: Script): string[] =>
  script.scenes.flatMap((scene) =>
    scene.elements.flatMap((element) =>
      element.kind === 'dialogue' ? [`${element.speaker}: ${element.text}`] : [],
    ),
  )
