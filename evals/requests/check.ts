/** Whether what the director makes of a request is what the case asks for. */
import { noFocus, type Focus } from '../../agent/builtin/context.ts'
import { moveFocus, understand, type Understanding } from '../../agent/builtin/understand.ts'
import type { Project } from '../../tools/film/project.ts'
import { filmNamed, takesOf, type RequestCase } from './cases.ts'

export function answerTo({ film, before = [], say }: RequestCase): Understanding {
  const project = filmNamed(film)
  const context = {
    project: () => project,
    takes: () => takesOf(project),
    locale: film === 'clock' ? 'de' : 'en',
  }
  let focus: Focus = noFocus
  for (const message of before) {
    const { calls } = understand(message, context, focus)
    if (calls.length > 0) focus = moveFocus(focus, calls)
  }
  return understand(say, context, focus)
}

/** What is wrong, in a few words; undefined when all is right. */
export function mistake(item: RequestCase, given: Understanding): string | undefined {
  const tools = given.calls.map(({ tool }) => tool).join(', ')
  if (typeof item.do === 'string') {
    if (given.calls.length > 0) return `calls ${tools}`
    if (item.do === 'ask' && !given.ask) return 'asks nothing'
    return item.do === 'say' && given.ask ? `asks: ${given.ask.question}` : undefined
  }
  const wanted = item.do.flatMap((call) => Object.entries(call)).flatMap(repeated)
  if (given.ask) return `asks: ${given.ask.question}`
  if (wanted.length !== given.calls.length) return `calls ${tools || 'nothing'}`
  const project = filmNamed(item.film)
  for (const [index, [tool, input]] of wanted.entries()) {
    const made = given.calls[index]!
    if (made.tool !== tool) return `calls ${tools}`
    for (const [field, value] of Object.entries(input)) {
      const wish = named(field, value, project)
      if (!fits(made.input[field], wish, field === 'set' || field === 'wishes'))
        return `${tool}.${field} is ${JSON.stringify(made.input[field])}`
    }
    for (const field of ['model', 'scale', 'takes', 'shots', 'set', 'head']) {
      const extra = made.input[field] !== undefined && input[field] === undefined
      if (
        extra &&
        !(field === 'shots' && tool === 'look_at_film') &&
        !(field === 'set' && tool === 'add_shot')
      )
        return `${tool} also has ${field} ${JSON.stringify(made.input[field])}`
    }
  }
  return undefined
}

/** Tools that only look, or write a file beside the film. */
const harmless = new Set([
  'look_at_film',
  'explain_model',
  'estimate_cost',
  'what_is_stale',
  'compare_takes',
  'export',
])

/** Whether something was changed that was not asked for: worse than not being understood. */
export function wrongChange(item: RequestCase, given: Understanding): boolean {
  const wanted =
    typeof item.do === 'string' ? [] : item.do.flatMap((call) => Object.entries(call)).flatMap(repeated)
  const changes = given.calls.filter(({ tool }) => !harmless.has(tool))
  return changes.some((made) => {
    const alone = { ...given, calls: [made], ask: undefined }
    return !wanted.some(
      ([tool, input]) =>
        mistake({ ...item, do: [{ [tool]: tool === 'undo' || tool === 'redo' ? {} : input }] }, alone) ===
        undefined,
    )
  })
}

/** Several steps back are several calls. */
function repeated([tool, input]: [string, Record<string, unknown>]): [string, Record<string, unknown>][] {
  if (tool !== 'undo' && tool !== 'redo') return [[tool, input]]
  return Array.from({ length: Number(input.times ?? 1) }, () => [tool, {}])
}

/** Numbers of a case as the ids of its film. */
function named(field: string, value: unknown, project: Project): unknown {
  const shot = (number: unknown): unknown =>
    project.shots.find((item) => item.number === number)?.id ?? number
  if (field === 'shots')
    return value === 'all' ? project.shots.map(({ id }) => id) : (value as unknown[]).map(shot)
  if (['shot', 'first', 'second', 'after'].includes(field)) return shot(value)
  if (field === 'scene') return project.scenes.find(({ number }) => number === value)?.id
  if (['take', 'better', 'worse'].includes(field) && typeof value === 'number') return { take: value }
  return field === 'takes' ? (value as number[]).map((take) => ({ take })) : value
}

/** `exact`: nothing beside what is named. A text that begins with `~` need only be contained. */
function fits(given: unknown, wish: unknown, exact: boolean): boolean {
  if (typeof wish === 'string' && wish.startsWith('~'))
    return typeof given === 'string' && given.toLowerCase().includes(wish.slice(1).toLowerCase())
  if (typeof wish === 'number') return typeof given === 'number' && Math.abs(given - wish) < 0.06
  if (Array.isArray(wish)) {
    const same = Array.isArray(given) && given.length === wish.length
    return same && wish.every((item, index) => fits(given[index], item, false))
  }
  if (typeof wish !== 'object' || wish === null) return given === wish
  const take = (wish as { take?: unknown }).take
  if (take !== undefined) return typeof given === 'string' && given.endsWith(`-${take as number}`)
  if (typeof given !== 'object' || given === null) return false
  const keys = Object.keys(wish)
  if (exact && Object.keys(given).length !== keys.length) return false
  // A look names the hair as a whole; a wish may be about its colour only.
  return keys.every((key) =>
    fits(
      (given as Record<string, unknown>)[key],
      (wish as Record<string, unknown>)[key],
      exact && key !== 'hair',
    ),
  )
}
