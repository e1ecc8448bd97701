/** The director's questions about a film, answered from what the studio shows. */
import { refusal } from '../../tools/operations/refuse.ts'
import { catalogue } from '../../tools/route/catalogue.ts'
import type { FilmView, ShotView, TakeView } from '../studio/view.ts'
import type {
  CompareAnswer,
  CostAnswer,
  DirectorToolTypes,
  FilmAnswer,
  ModelAnswer,
  ShotAnswer,
  StaleAnswer,
} from './messages.ts'
import type { Turn } from './turn.ts'

type Input<N extends keyof DirectorToolTypes> = DirectorToolTypes[N]['input']

const modelName = (id: string): string => catalogue().cards.get(id)?.name ?? id
const brief = ({ shot, state }: ShotView): StaleAnswer['shots'][number] => ({
  id: shot.id,
  number: shot.number,
  state,
})

export function shotAnswer(film: FilmView, view: ShotView): ShotAnswer {
  const { shot, choices, decision } = view
  const nameOf = (id: string): string => film.bible.characters.find((one) => one.id === id)?.name ?? id
  return {
    id: shot.id,
    number: shot.number,
    scene: film.scenes.find(({ id }) => id === shot.scene)?.number ?? 0,
    size: shot.size,
    seconds: Number(view.seconds.toFixed(2)),
    model: modelName(choices.model ?? decision.model),
    locked: choices.model !== null,
    state: view.state,
    action: shot.action,
    cast: shot.cast.map(nameOf),
    lines: shot.dialogue.map(({ character, text }) => `${nameOf(character)}: ${text}`),
  }
}

/** "1–4, 7" */
function ranges(numbers: readonly number[]): string {
  const runs: [from: number, to: number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}

/** @param only Ids of the shots asked for; all when left out. */
export function filmAnswer(film: FilmView, only?: ReadonlySet<string>): FilmAnswer {
  const last = film.shots.at(-1)
  return {
    title: film.title,
    version: film.version,
    seconds: Number(((last?.start ?? 0) + (last?.seconds ?? 0)).toFixed(2)),
    shots: film.shots.filter(({ shot }) => only?.has(shot.id) ?? true).map((view) => shotAnswer(film, view)),
    scenes: film.scenes.map(({ id, number, heading, beat }) => {
      const own = film.shots.filter(({ shot }) => shot.scene === id)
      return { id, number, heading, beat, shots: ranges(own.map(({ shot }) => shot.number)) }
    }),
    characters: film.bible.characters.map(({ id, name, description }) => ({ id, name, description })),
    locations: film.bible.locations.map(({ id, name, description }) => ({ id, name, description })),
    style: [film.settings.style, film.settings.genre, film.settings.aspect].filter(Boolean).join(', '),
    spent: film.spent,
    budget: film.budget,
  }
}

export async function lookAtFilm(turn: Turn, { shots, scene }: Input<'look_at_film'>): Promise<FilmAnswer> {
  const film = await turn.desk.view()
  if (shots === undefined && scene === undefined) return filmAnswer(film)
  const named = (shots ?? []).map((name) => turn.names().shot(name))
  const inScene = scene === undefined ? undefined : turn.names().scene(scene)
  const ofScene = film.shots.filter(({ shot }) => shot.scene === inScene).map(({ shot }) => shot.id)
  return filmAnswer(film, new Set([...named, ...ofScene]))
}

async function shotView(turn: Turn, name: string | number): Promise<{ film: FilmView; view: ShotView }> {
  const film = await turn.desk.view()
  const id = turn.names().shot(name)
  const view = film.shots.find(({ shot }) => shot.id === id)
  if (!view) throw refusal('unknown-shot', { shot: String(name), count: film.shots.length })
  return { film, view }
}

export async function explainModel(turn: Turn, { shot: name }: Input<'explain_model'>): Promise<ModelAnswer> {
  const { view } = await shotView(turn, name)
  const { shot, choices, decision, resolution } = view
  return {
    shot: shot.id,
    number: shot.number,
    model: choices.model ?? decision.model,
    modelName: modelName(choices.model ?? decision.model),
    locked: choices.model !== null,
    reason: decision.reason,
    ruleId: decision.ruleId,
    quote: decision.quote,
    runnerUp: modelName(decision.runnerUp),
    wouldChange: decision.wouldChange,
    confidence: decision.confidence,
    madeBy: resolution.label,
    steps: resolution.steps.map(({ reason }) => reason),
  }
}

export async function estimateCost(turn: Turn, { shots }: Input<'estimate_cost'>): Promise<CostAnswer> {
  const film = await turn.desk.view()
  const ids = new Set((shots ?? film.shots.map(({ shot }) => shot.id)).map((name) => turn.names().shot(name)))
  const asked = film.shots.filter(({ shot }) => ids.has(shot.id))
  if (asked.length === 0) throw refusal('no-film')
  const total = turn.desk.price({ kind: 'redo-shots', shots: asked.map(({ shot }) => shot.id) })
  return {
    ...total,
    shots: asked.map(({ shot, choices, decision, cost }) => ({
      id: shot.id,
      number: shot.number,
      model: modelName(choices.model ?? decision.model),
      low: cost.low,
      high: cost.high,
    })),
    spent: film.spent,
    ...film.budget,
  }
}

export async function whatIsStale({ desk }: Turn): Promise<StaleAnswer> {
  const { shots, redo } = await desk.view()
  return { shots: shots.filter(({ state }) => state !== 'ready' && state !== 'picked').map(brief), redo }
}

const wordsOf = (prompt: string): string[] => prompt.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []
/** Enough to see what a prompt gained or lost. */
const mostWords = 24

function difference(first: TakeView, other: TakeView): CompareAnswer['differences'][number] {
  const [before, after] = [new Set(wordsOf(first.prompt)), new Set(wordsOf(other.prompt))]
  return {
    take: other.number,
    added: [...after].filter((word) => !before.has(word)).slice(0, mostWords),
    removed: [...before].filter((word) => !after.has(word)).slice(0, mostWords),
  }
}

export async function compareTakes(
  turn: Turn,
  { shot: name, takes: wanted }: Input<'compare_takes'>,
): Promise<CompareAnswer> {
  const { film, view } = await shotView(turn, name)
  const { shot } = view
  const made = film.takes.filter((take) => take.shot === shot.id && take.url !== null)
  const ids = wanted?.map((take) => turn.names().take(shot.id, take))
  const takes = made.filter(({ id }) => ids?.includes(id) ?? true)
  if (takes.length === 0) throw refusal('unknown-take', { shot: shot.number })
  return {
    shot: shot.id,
    number: shot.number,
    takes: takes.map(({ id, number, label, modelName: model, seconds, cost, seed, current }) => ({
      id,
      number,
      label,
      model,
      seconds,
      cost,
      seed,
      current,
      inCut: id === view.take,
    })),
    differences: takes.slice(1).map((take) => difference(takes[0]!, take)),
  }
}
