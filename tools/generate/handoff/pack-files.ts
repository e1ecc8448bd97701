import { extname } from 'node:path'
import { folderOf, type HandOffSetting, type HandOffSheet } from './sheet.ts'

/** A file of the pack by its path inside it: written out, or copied from this machine. */
export type PackFile = { path: string; text: string } | { path: string; from: string }

/** The pack as it is read by programs. */
export interface PackList {
  version: 1
  title: string
  shots: { shot: string; number: number; code: string; model: string; clip: string }[]
}

const settingNames: Record<HandOffSetting['name'], string> = {
  model: 'Model',
  seconds: 'Length in seconds',
  shape: 'Shape',
  resolution: 'Resolution',
  sound: 'Sound',
}

/** Everything of a hand-off, a folder for each shot. Paths hold numbers and codes only, never words of the film. */
export function packFiles(title: string, sheets: readonly HandOffSheet[]): PackFile[] {
  const list: PackList = {
    version: 1,
    title,
    shots: sheets.map(({ shot, number, code, model, clip }) => ({ shot, number, code, model, clip })),
  }
  return [
    { path: 'README.txt', text: guide(title, sheets) },
    { path: 'pack.json', text: `${JSON.stringify(list, null, 2)}\n` },
    ...sheets.flatMap(shotFiles),
  ]
}

function shotFiles(sheet: HandOffSheet): PackFile[] {
  const folder = folderOf(sheet.number, sheet.code)
  const file = (name: string, text: string): PackFile => ({ path: `${folder}/${name}`, text: `${text}\n` })
  return [
    file('prompt.txt', sheet.prompt),
    ...(sheet.negativePrompt === undefined ? [] : [file('negative-prompt.txt', sheet.negativePrompt)]),
    file('storyboard.txt', sheet.storyboard),
    file('settings.txt', settingsText(sheet)),
    ...sheet.pictures.map(({ file: from }, index) => ({
      path: `${folder}/${pictureName(index, from)}`,
      from,
    })),
  ]
}

const pictureName = (index: number, file: string): string =>
  `picture-${index + 1}${/^\.[a-z0-9]{2,5}$/i.test(extname(file)) ? extname(file).toLowerCase() : '.png'}`

function settingsText({ clip, settings, pictures, notes }: HandOffSheet): string {
  return [
    ...settings.map(({ name, value }) => `${settingNames[name]}: ${value}`),
    ...pictures.map(({ name, file }, index) => `${pictureName(index, file)}: ${oneLine(name)}`),
    '',
    `Save the clip as ${clip}.mp4`,
    ...(notes.length > 0 ? ['', ...notes.map((note) => `- ${note}`)] : []),
  ].join('\n')
}

const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()

function guide(title: string, sheets: readonly HandOffSheet[]): string {
  return `${[
    `${oneLine(title)}: ${sheets.length === 1 ? 'one shot' : `${sheets.length} shots`} to make by hand`,
    '',
    'For each shot there is a folder.',
    '1. Open the web app of the model that settings.txt names and set it as it says there.',
    '2. Paste prompt.txt, and negative-prompt.txt where the app has a field for it. An app that asks for a',
    '   storyboard gets storyboard.txt. Upload the pictures of the folder, if there are any.',
    '3. Save the clip under the name below; a second try may add "take2". The ending does not matter.',
    '4. Drop the clips onto the film. Clips with other names are asked about, nothing is guessed.',
    '',
    ...sheets.map(({ number, code, model, clip }) => `Shot ${number} (${code}), ${model}: ${clip}.mp4`),
  ].join('\n')}\n`
}
