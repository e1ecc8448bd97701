import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue } from '../../tools/route/catalogue.ts'
import { clipCode, findClipCode, sameShot } from '../../tools/generate/handoff/clip-code.ts'
import { matchClips, type ClipTarget } from '../../tools/generate/handoff/match-clips.ts'
import { packFiles } from '../../tools/generate/handoff/pack-files.ts'
import { handOffSheet, type HandOffOrder } from '../../tools/generate/handoff/sheet.ts'
import { promptShots } from './prompt-shots.ts'

const slates = ['1A', '1B', '2A', '2B', '2C', '3A']
const targets: ClipTarget[] = slates.map((code, index) => {
  const clip = `shot-0${index + 1}_${code}_${clipCode('film', `s${index + 1}`, 'asked')}`
  return { shot: `s${index + 1}`, number: index + 1, code, clip }
})
const shotOf = (file: string): string => {
  const { matched, unmatched } = matchClips([file], targets)
  return matched[0]?.shot ?? `${unmatched[0]!.why} ${unmatched[0]!.candidates.join(' ')}`.trim()
}

test.each([
  // Numbers of shots, as people write them.
  ['shot-03.mp4', 's3'],
  ['Shot 3 final.mov', 's3'],
  ['SHOT_003_v2.webm', 's3'],
  ['03_take2.mp4', 's3'],
  ['3.mp4', 's3'],
  ['s03 t2.mp4', 's3'],
  ['Einstellung 4.mp4', 's4'],
  ['ショット５.mp4', 's5'],
  // Slates and scenes.
  ['sc2B.mp4', 's4'],
  ['sc2B …final.mp4', 's4'],
  ['Scene 2 C take 3.mp4', 's5'],
  ['szene_02_b.mp4', 's4'],
  ['2b.mp4', 's4'],
  ['my film 2A (1).mp4', 's3'],
  ['scene 3.mp4', 's6'],
  ['sc1_shot2.mp4', 's2'],
  ['shot 2C.mp4', 's5'],
  // What apps put into names.
  ['kling_3.0_shot-03_1080p_5s.mp4', 's3'],
  ['2026-11-22 14.03.11 veo3.1 shot 6.mp4', 's6'],
  ['wan2.1_16x9_24fps_2B.mp4', 's4'],
  ['shot-04_1280x720_seed12345678.mp4', 's4'],
  ['8d1f0a52-3c5e-4f7a-9b1d-2e3f4a5b6c7d_shot-01.mp4', 's1'],
  ['renders/scene 1/shot-05.mp4', 's5'],
  ['shot-05 copy 2.mp4', 's5'],
  // What cannot be known is not guessed.
  ['download.mp4', 'no-name'],
  ['download (3).mp4', 'no-name'],
  ['IMG_0003.mov', 'no-name'],
  ['8d1f0a52-3c5e-4f7a-9b1d-2e3f4a5b6c7d.mp4', 'no-name'],
  ['video_1763820191.mp4', 'no-name'],
  ['shot-12.mp4', 'no-such-shot'],
  ['scene 9.mp4', 'no-such-shot'],
  ['scene 2.mp4', 'ambiguous s3 s4 s5'],
  ['shot-03_2B.mp4', 'ambiguous s4 s3'],
  ['sc2 shot 3.mp4', 'ambiguous s3 s5'],
  ['3 and 4.mp4', 'ambiguous s3 s4'],
  [`shot-03_2A_${clipCode('another film', 's3', 'asked')}.mp4`, 'other-pack s3'],
  ['shot-03.png', 'not-a-clip'],
  ['._shot-03.mp4', 'not-a-clip'],
  ['pack.json', 'not-a-clip'],
])('%s', (file, shot) => expect(shotOf(file)).toBe(shot))

test('tries of a shot come in their order, shots in the film’s', () => {
  const files = ['shot-04_take10.mp4', '2B take 2.mp4', 'shot-01.mp4', '04.mp4']
  const { matched, unmatched } = matchClips(files, targets)
  expect(matched.map(({ file, take }) => [file, take])).toEqual([
    ['shot-01.mp4', null],
    ['04.mp4', null],
    ['2B take 2.mp4', 2],
    ['shot-04_take10.mp4', 10],
  ])
  expect(unmatched).toEqual([])
})

test('the pack’s mark finds its shot in a film that was renumbered, and knows an older prompt', () => {
  const renumbered = targets.map((target) => ({
    ...target,
    number: target.number + 10,
    code: `9${target.code}`,
  }))
  const { matched } = matchClips([`${targets[2]!.clip}.mp4`], renumbered)
  expect(matched).toMatchObject([{ shot: 's3', by: 'code', older: false }])
  const older = `shot-03_2A_${clipCode('film', 's3', 'what was asked before')}.mp4`
  expect(matchClips([older], targets).matched).toMatchObject([{ shot: 's3', by: 'code', older: true }])
})

const some = fc.constantFrom(...targets)
const around = fc.constantFrom(
  '',
  ' ',
  'final ',
  'Kling 3.0 ',
  '1080p_',
  '2026-11-22_',
  'take 4 ',
  'x'.repeat(200),
  'scene 1 ',
  'ö',
)

test('whatever is put around it, the pack’s mark decides', () => {
  fc.assert(
    fc.property(
      some,
      around,
      around,
      fc.constantFrom('.mp4', '.MOV', '', ' (2).webm'),
      fc.boolean(),
      (target, before, after, ending, loud) => {
        const name = `${before && `${before}_`}${target.clip}${after && `_${after}`}${ending}`
        expect(shotOf(loud ? name.toUpperCase() : name)).toBe(target.shot)
      },
    ),
  )
})

test('every file is either matched or reported, once, whatever it is called', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom('shot', 'sc', 'take', '_', '-', ' ', '.', 'fc', 'A', 'b'),
          fc.nat(40).map(String),
        ),
        { maxLength: 9 },
      )
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(fc.array(name, { maxLength: 8 }), (files) => {
      const { matched, unmatched } = matchClips(files, targets)
      expect([...matched, ...unmatched].map(({ file }) => file).toSorted()).toEqual(files.toSorted())
      const known = new Set(targets.map(({ shot }) => shot))
      expect(
        [...matched.map(({ shot }) => shot), ...unmatched.flatMap(({ candidates }) => candidates)].every(
          (shot) => known.has(shot),
        ),
      ).toBe(true)
    }),
  )
})

test('a name that says two shots outright is never taken for one', () => {
  fc.assert(
    fc.property(some, some, (a, b) => {
      fc.pre(a !== b)
      expect(shotOf(`shot-${a.number} ${b.code}.mp4`)).toMatch(/^ambiguous/)
    }),
  )
})

test('codes tell shots and prompts apart and survive misreading', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (film, shot, input) => {
      const code = clipCode(film, shot, input)
      expect(findClipCode(`x_${code.replaceAll('0', 'O').replaceAll('1', 'l')}.mp4`)).toBe(code)
      expect(sameShot(code, clipCode(film, shot, `${input}!`))).toBe(true)
    }),
  )
  const many = new Set(
    Array.from({ length: 2000 }, (_shot, index) => clipCode('film', `s${index}`, 'i').slice(0, -2)),
  )
  expect(many.size).toBe(2000)
})

const order = (name: string, model = 'kling-3.0', change: Partial<HandOffOrder> = {}): HandOffOrder => ({
  film: 'film',
  code: '1A',
  card: catalogue().cards.get(model)!,
  words: promptShots[name]!,
  aspect: '2.39:1',
  input: 'asked',
  ...change,
})

test('a sheet has the prompt in the model’s dialect, the storyboard and what to set', () => {
  const sheet = handOffSheet(order('a line in the rain'))
  expect(sheet.prompt).toMatch(/^Scene: .*\nCharacters: /)
  expect(sheet.storyboard).toContain('Actions:\n- ')
  expect(sheet.settings).toEqual([
    { name: 'model', value: 'Kling 3.0' },
    { name: 'seconds', value: '3' },
    { name: 'shape', value: '16:9' },
    { name: 'resolution', value: '1080p' },
    { name: 'sound', value: 'on' },
  ])
  expect(sheet.notes).toEqual([
    'The clip is trimmed to the shot’s 2 s.'.replace('’', "'"),
    'The clip is cropped to 2.39:1: keep faces away from the edges.',
  ])
  expect(sheet.clip).toMatch(/^shot-01_1A_fc[0-9a-z]{8}$/)
})

test('a silent model is set silent, a shot that is too long is said to be, a person’s own prompt is kept', () => {
  const words = {
    ...promptShots['a German chase']!,
    shot: { ...promptShots['a German chase']!.shot, duration: 9 },
  }
  const edited = { prompt: 'My own words.' }
  const sheet = handOffSheet(order('a German chase', 'wan-2.1', { words, aspect: '16:9', edited }))
  expect(sheet).toMatchObject({ prompt: 'My own words.' })
  expect(sheet.negativePrompt).toBeUndefined()
  expect(sheet.settings).toContainEqual({ name: 'sound', value: 'off' })
  expect(sheet.notes[0]).toMatch(/^WAN 2\.1 makes at most \d+(?:\.\d+)? s; the shot lasts 9 s\.$/)
})

test('the pack reads well', () => {
  const pictures = [{ name: 'Mara,\nin her coat', file: '/films/bible/mara.JPG' }]
  const files = packFiles('The Pier\n# 2', [
    handOffSheet(order('a line in the rain', 'wan-2.1', { pictures, aspect: '16:9' })),
  ])
  expect(files.map(({ path }) => path)).toEqual([
    'README.txt',
    'pack.json',
    'shot-01_1A/prompt.txt',
    'shot-01_1A/negative-prompt.txt',
    'shot-01_1A/storyboard.txt',
    'shot-01_1A/settings.txt',
    'shot-01_1A/picture-1.jpg',
  ])
  const texts = files.flatMap((file) =>
    'text' in file && /README|settings/.test(file.path) ? [file.text] : [],
  )
  expect(texts.join('---\n')).toMatchInlineSnapshot(`
    "The Pier # 2: one shot to make by hand

    For each shot there is a folder.
    1. Open the web app of the model that settings.txt names and set it as it says there.
    2. Paste prompt.txt, and negative-prompt.txt where the app has a field for it. An app that asks for a
       storyboard gets storyboard.txt. Upload the pictures of the folder, if there are any.
    3. Save the clip under the name below; a second try may add "take2". The ending does not matter.
    4. Drop the clips onto the film. Clips with other names are asked about, nothing is guessed.

    Shot 1 (1A), WAN 2.1: shot-01_1A_fck0vnp467.mp4
    ---
    Model: WAN 2.1
    Length in seconds: 2
    Shape: 16:9
    Resolution: 720p
    Sound: off
    picture-1.jpg: Mara, in her coat

    Save the clip as shot-01_1A_fck0vnp467.mp4

    - WAN makes no sound: the line is put in by the mix.
    "
  `)
})

test('paths of a pack hold nothing a film could put into them', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (code, name, file) => {
      const made = packFiles(name, [
        handOffSheet(order('a line in the rain', 'kling-3.0', { code, pictures: [{ name, file }] })),
      ])
      expect(
        made.filter(
          ({ path }) =>
            !/^(?:README\.txt|pack\.json|shot-\d+(?:_[0-9a-z]+)?\/[a-z0-9-]+\.[a-z0-9]+)$/i.test(path),
        ),
      ).toEqual([])
    }),
  )
})
