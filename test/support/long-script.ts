import { createRandom } from '../../tools/film/random.ts'

const places = [
  'HARBOUR PIER',
  'KITCHEN',
  'POLICE STATION OFFICE',
  'FOREST ROAD',
  'HOSPITAL CORRIDOR',
  'ROOFTOP',
  'TRAIN',
  'BEACH',
  'CHURCH',
  'BAR',
  'LIGHTHOUSE',
  'DESERT HIGHWAY',
  'LIBRARY',
  'MARKET',
  'CELLAR',
]
const times = ['DAY', 'NIGHT', 'DAWN', 'DUSK', 'CONTINUOUS', 'LATER']
const people = ['MARA', 'JONAS', 'DR. OKAFOR', 'THE CAPTAIN', 'LENA', 'OLD PETE', 'SERGEANT RUIZ', 'A BOY']
const deeds = [
  '{A} crosses to the window and looks out at the rain.',
  '{A} and {B} stand face to face. Nobody moves.',
  'A car skids round the corner, headlights sweeping the wall. {A} runs.',
  '{A} lifts the lamp from the table and turns it in her hands.',
  'Waves break over the rocks. Far out, a small boat fights the swell.',
  '{B} sits down slowly. The chair creaks. On the table: a letter, unopened.',
  'The door opens. {A} steps in, soaked to the skin, and closes it without a sound.',
  '{A} kneels beside {B}. Smoke drifts across the floor.',
]
const lines = [
  'You said you would wait.',
  'I waited until the tide turned. Then I stopped counting.',
  'Nobody comes here by accident.',
  'Give me the key, and we can both go home.',
  'It was never about the money.',
  'Listen. Do you hear that?',
  'I have carried this for eleven years, and I am tired, and I would like to put it down now.',
  'No.',
]
const asides = ['quietly', 'not looking up', 'beat', 'into the phone']

/** A Fountain screenplay of about so many pages (55 lines each), the same for a seed. */
export function longScript(pages: number, seed = 1): string {
  const random = createRandom(seed)
  const out: string[] = ['Title: The Long Watch', 'Credit: written by', 'Author: A. Writer', '', '']
  const fill = (text: string, who: string[]): string =>
    text.replaceAll('{A}', who[0]!).replaceAll('{B}', who[1]!)
  while (out.length < pages * 55) {
    const cast = random.shuffle(people).slice(0, 3)
    out.push(
      `${random.pick(['INT.', 'EXT.', 'INT./EXT.'])} ${random.pick(places)} - ${random.pick(times)}`,
      '',
    )
    for (let block = random.integer(3, 9); block > 0; block--) {
      out.push(
        Array.from({ length: random.integer(1, 3) }, () => fill(random.pick(deeds), cast)).join(' '),
        '',
      )
      for (let speech = random.integer(0, 4); speech > 0; speech--) {
        out.push(random.pick(cast) + (random.chance(0.1) ? ' (V.O.)' : ''))
        if (random.chance(0.2)) out.push(`(${random.pick(asides)})`)
        out.push(random.pick(lines), '')
      }
    }
    if (random.chance(0.2)) out.push('DISSOLVE TO:', '')
  }
  return out.join('\n')
}
