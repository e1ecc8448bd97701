/** What kind of story the deeds of a logline make, and who must be invented for it. */
import type { Genre, Weather } from '../../film/vocabulary.ts'
import type { Entity } from './entities.ts'
import type { DeedClause, Premise } from './premise.ts'

export type Pattern =
  | 'bond'
  | 'quest'
  | 'escape'
  | 'heist'
  | 'love'
  | 'contest'
  | 'mystery'
  | 'siege'
  | 'rescue'
  | 'haunting'
  | 'survival'
  | 'change'
  | 'craft'
  | 'farewell'
  | 'place'

const patternOfDeed: Readonly<Record<string, readonly [Pattern, number]>> = {
  find: ['bond', 1],
  meet: ['bond', 1],
  befriend: ['bond', 2],
  teach: ['bond', 2],
  tend: ['bond', 1],
  repair: ['craft', 1.5],
  awaken: ['bond', 1],
  protect: ['bond', 1.2],
  rescue: ['rescue', 2.2],
  hear: ['haunting', 1.8],
  give: ['farewell', 0.6],
  search: ['quest', 1.5],
  travel: ['quest', 1.6],
  deliver: ['quest', 2],
  return: ['farewell', 1],
  follow: ['quest', 0.8],
  climb: ['quest', 1],
  fly: ['quest', 1],
  swim: ['quest', 0.8],
  arrive: ['bond', 0.4],
  chase: ['escape', 1.2],
  escape: ['escape', 2],
  hide: ['escape', 0.9],
  trap: ['escape', 1.4],
  steal: ['heist', 2],
  love: ['love', 2],
  marry: ['love', 2],
  fight: ['contest', 1.4],
  compete: ['contest', 2],
  'train-body': ['contest', 1],
  attack: ['siege', 2],
  'save-world': ['rescue', 1.6],
  destroy: ['siege', 1],
  explode: ['escape', 1],
  investigate: ['mystery', 2],
  kill: ['mystery', 1],
  betray: ['mystery', 1],
  read: ['mystery', 0.5],
  open: ['mystery', 0.7],
  survive: ['survival', 2],
  transform: ['change', 2],
  learn: ['craft', 1],
  build: ['craft', 1.5],
  'play-music': ['craft', 1.5],
  sing: ['craft', 1.3],
  dance: ['craft', 1],
  paint: ['craft', 1.5],
  write: ['craft', 1],
  cook: ['craft', 1.3],
  photograph: ['craft', 0.8],
  grow: ['craft', 1.2],
  lose: ['farewell', 1],
  die: ['farewell', 1.5],
  remember: ['farewell', 1.5],
  leave: ['farewell', 1.2],
  wait: ['farewell', 1],
  cry: ['farewell', 1],
  drive: ['quest', 0.8],
  ride: ['quest', 0.8],
  call: ['haunting', 0.7],
  talk: ['bond', 0.3],
}

const patternOfGenre: Readonly<Record<Genre, Pattern>> = {
  drama: 'farewell',
  comedy: 'craft',
  romance: 'love',
  thriller: 'escape',
  action: 'siege',
  horror: 'haunting',
  'science-fiction': 'quest',
  fantasy: 'quest',
  western: 'contest',
  crime: 'mystery',
  war: 'survival',
  family: 'quest',
  documentary: 'craft',
  'slow-cinema': 'farewell',
}

/** Patterns that cannot do without a second figure. */
export const inventedRole: Partial<Record<Pattern, string>> = {
  love: 'lover',
  contest: 'rival',
}

/** Patterns that need somebody to stand against the protagonist. */
export const inventedOpponent: Partial<Record<Pattern, string>> = {
  heist: 'guard',
  mystery: 'stranger',
  siege: 'monster',
  escape: 'guard',
}

const hostileRoles = new Set(
  'monster zombie vampire alien guard police gangster thief spy rival dragon wolf bear shark pirate cowboy soldier ghost stranger witch demon snake giant sheriff detective king queen'.split(
    ' ',
  ),
)
const hostileDeeds = new Set(['attack', 'chase', 'kill', 'betray', 'trap', 'fight', 'destroy'])

const rivalry =
  /rival|enem(?:y|ies)|competing|feuding|share one|feindlich|verfeindet|zerstritten|ennemi|disputent|ライバル|敵/iu

/** What they do makes them an enemy. */
export function actsHostile(entity: Entity, deeds: readonly DeedClause[]): boolean {
  return deeds.some(({ deed, people }) => hostileDeeds.has(deed ?? '') && people[0] === entity)
}

/** Fit to stand against the protagonist: by trade, or by what the text says they do. */
export function isHostile(entity: Entity, deeds: readonly DeedClause[]): boolean {
  return hostileRoles.has(entity.roleId ?? '') || actsHostile(entity, deeds)
}

/** The weather of the low point. */
export const dramaticWeather: Readonly<Record<Genre, Weather>> = {
  drama: 'rain',
  comedy: 'rain',
  romance: 'rain',
  thriller: 'rain',
  action: 'storm',
  horror: 'fog',
  'science-fiction': 'storm',
  fantasy: 'storm',
  western: 'storm',
  crime: 'rain',
  war: 'rain',
  family: 'storm',
  documentary: 'rain',
  'slow-cinema': 'fog',
}

/** Patterns whose low point is told with one kind of weather. */
export const patternWeather: Partial<Record<Pattern, Weather>> = {
  bond: 'storm',
  survival: 'storm',
  love: 'rain',
  farewell: 'rain',
}

/** What these promise must be kept, whatever the deeds are. */
const strongGenres = new Set<Genre>(['horror', 'romance'])

export function choosePattern(premise: Premise, genre: Genre, hasHero: boolean): Pattern {
  if (!hasHero) return 'place'
  const scores = new Map<Pattern, number>()
  const add = (pattern: Pattern, weight: number) => scores.set(pattern, (scores.get(pattern) ?? 0) + weight)
  const pair = premise.hero?.count === 2 && !premise.other
  const rivals = pair && premise.deeds.some(({ text }) => rivalry.test(text))
  if (rivals) add('contest', 0.8)
  for (const { deed, impersonal, people } of premise.deeds) {
    const [pattern, weight] = patternOfDeed[deed ?? ''] ?? [undefined, 0]
    if (!pattern || impersonal) continue
    if (hostileDeeds.has(deed ?? '') && premise.other && people[0] === premise.other) add('escape', 1.5)
    // Two who must survive together find to each other.
    if (pattern === 'survival' && (pair || premise.other)) add('bond', 2.2)
    else if (pattern === 'bond' && !premise.other) add(rivals ? 'contest' : pair ? 'craft' : 'quest', weight)
    else if (pattern === 'rescue' && !premise.other) add('siege', weight / 2)
    else add(pattern, weight)
  }
  add(patternOfGenre[genre], strongGenres.has(genre) ? 1.3 : 0.5)
  const hostile = ['monster', 'zombie', 'vampire', 'alien'].includes(premise.other?.roleId ?? '')
  if (hostile && (genre === 'horror' || genre === 'action')) add('siege', 1.5)
  return [...scores].sort((a, b) => b[1] - a[1])[0]![0]
}

type Where = 'home' | 'near' | 'inside' | 'far'

/** Where a pattern's own beats are played, seen from home. */
export const beatPlaces: Readonly<Record<Pattern, Record<'want' | 'low' | 'turn' | 'end' | 'close', Where>>> =
  {
    bond: { want: 'inside', low: 'home', turn: 'near', end: 'inside', close: 'home' },
    quest: { want: 'inside', low: 'far', turn: 'far', end: 'far', close: 'near' },
    escape: { want: 'inside', low: 'near', turn: 'near', end: 'far', close: 'far' },
    heist: { want: 'inside', low: 'inside', turn: 'far', end: 'far', close: 'near' },
    love: { want: 'inside', low: 'near', turn: 'near', end: 'near', close: 'far' },
    contest: { want: 'inside', low: 'far', turn: 'far', end: 'far', close: 'home' },
    mystery: { want: 'inside', low: 'inside', turn: 'inside', end: 'inside', close: 'near' },
    siege: { want: 'inside', low: 'near', turn: 'near', end: 'far', close: 'near' },
    rescue: { want: 'inside', low: 'near', turn: 'far', end: 'far', close: 'home' },
    haunting: { want: 'inside', low: 'home', turn: 'inside', end: 'near', close: 'home' },
    survival: { want: 'inside', low: 'home', turn: 'far', end: 'far', close: 'far' },
    change: { want: 'inside', low: 'near', turn: 'inside', end: 'inside', close: 'near' },
    craft: { want: 'inside', low: 'inside', turn: 'inside', end: 'inside', close: 'home' },
    farewell: { want: 'inside', low: 'inside', turn: 'inside', end: 'near', close: 'far' },
    place: { want: 'inside', low: 'far', turn: 'far', end: 'near', close: 'home' },
  }
