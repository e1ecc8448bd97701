import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseScript } from '../../tools/script/parse-script.ts'
import { scenes, spoken, writeFdx, writeFountain } from './generate.ts'

const load = (name: string): Buffer => readFileSync(new URL(`fixtures/${name}`, import.meta.url))
const wrap = (body: string): string =>
  `<FinalDraft DocumentType="Script"><Content>${body}</Content></FinalDraft>`

test('the same script in either format gives the same scenes, cues and speakers', () => {
  const fdx = parseScript(load('lighthouse.fdx'), 'lighthouse.fdx')
  const fountain = parseScript(load('lighthouse.fountain'), 'lighthouse.fountain')
  expect(fdx.scenes).toEqual(fountain.scenes)
  expect(fdx.speakers).toEqual(fountain.speakers)
  expect(fdx.titlePage).toEqual(fountain.titlePage)
  expect(spoken(fdx)).toHaveLength(6)
})

test('generated scripts are equal in both formats', () => {
  fc.assert(
    fc.property(scenes, (meant) => {
      const fdx = parseScript(writeFdx(meant), 'a.fdx')
      const fountain = parseScript(writeFountain(meant), 'a.fountain')
      expect(fdx.scenes).toEqual(fountain.scenes)
      expect(fdx.speakers).toEqual(fountain.speakers)
    }),
    { numRuns: 150 },
  )
})

test('paragraph types of its own', () => {
  const { scenes: found } = parseScript(
    wrap(
      [
        '<Paragraph Type="New Act"><Text>ACT ONE</Text></Paragraph>',
        '<Paragraph Type="Scene Heading" Number="3"><SceneProperties><Summary><Paragraph><Text>What it is about.</Text></Paragraph></Summary><SceneArcBeats><CharacterArcBeat Name="ANN"><Paragraph><Text>hidden</Text></Paragraph></CharacterArcBeat></SceneArcBeats></SceneProperties><Text>INT. SHOP - DAY</Text></Paragraph>',
        '<Paragraph Type="Cast List"><Text>Ann</Text></Paragraph>',
        '<Paragraph Type="Shot"><Text>CLOSE ON THE TILL</Text></Paragraph>',
        '<Paragraph Type="Action"><ScriptNote><Paragraph><Text>secret</Text></Paragraph></ScriptNote><Text>It </Text><Text Style="Italic">rings</Text><Text>.</Text></Paragraph>',
        '<Paragraph><DualDialogue><Paragraph Type="Character"><Text>ANN</Text></Paragraph><Paragraph Type="Dialogue"><Text>Hi</Text></Paragraph><Paragraph Type="Character"><Text>BO</Text></Paragraph><Paragraph Type="Dialogue"><Text>Ho</Text></Paragraph></DualDialogue></Paragraph>',
        '<Paragraph Type="End of Act"><Text>END OF ACT ONE</Text></Paragraph>',
        '<Paragraph Type="Note"><Text>Which till?</Text></Paragraph>',
        '<Paragraph Type="My Own Type"><Text>Something.</Text></Paragraph>',
      ].join('\n'),
    ),
    'a.fdx',
  )
  expect(found).toHaveLength(1)
  expect(found[0]!.elements).toEqual([
    { kind: 'section', text: 'ACT ONE', level: 1 },
    { kind: 'synopsis', text: 'What it is about.' },
    { kind: 'cast-list', text: 'Ann' },
    { kind: 'shot', text: 'CLOSE ON THE TILL' },
    { kind: 'action', text: 'It rings.' },
    { kind: 'character', name: 'ANN', extensions: [], dual: true },
    { kind: 'dialogue', text: 'Hi', speaker: 'ANN' },
    { kind: 'character', name: 'BO', extensions: [], dual: true },
    { kind: 'dialogue', text: 'Ho', speaker: 'BO' },
    { kind: 'section', text: 'END OF ACT ONE', level: 1 },
    { kind: 'note', text: 'Which till?' },
    { kind: 'action', text: 'Something.' },
  ])
})

test.each([
  ['cut off', '<FinalDraft><Content><Paragraph Type="Action"><Text>Hal', /damaged at line 1/u],
  ['other XML', '<html><body>hi</body></html>', /not a Final Draft/u],
  ['no XML', 'INT. HOUSE - DAY', /damaged/u],
  ['empty script', wrap(''), /no script in it/u],
  [
    'entities',
    `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${wrap('<Paragraph Type="Action"><Text>&b;</Text></Paragraph>')}`,
    /damaged/u,
  ],
])('%s is refused in one line', (_, text, message) => {
  expect(() => parseScript(text, 'a.fdx')).toThrow(message)
})
