/** `routing.md`: for each shot the model, the rule it was chosen by, and what really made it. */
import type { Film } from '../film/film.ts'
import type { Shot } from '../film/shot.ts'
import { catalogue } from '../route/catalogue.ts'
import type { Decision } from '../route/choose.ts'
import type { Resolution } from '../route/resolve.ts'
import { shotCode } from './shotlist.ts'

export interface RoutedShot {
  shot: Shot
  /** The model the rules choose. */
  decision: Decision
  /** The one that makes the picture here and now, and why. */
  resolution: Resolution
}

/** Text of a script inside a table must not end its cell or become markup. */
function cell(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ').replaceAll(/[\\`*_<>[\]|]/g, (mark) => `\\${mark}`)
}

const nameOf = (model: string): string => catalogue().cards.get(model)?.name ?? model

export function routingReport(film: Film, routed: readonly RoutedShot[]): string {
  const { source } = catalogue().rulebook
  const chosen = countBy(routed.map(({ decision }) => nameOf(decision.model)))
  const made = countBy(routed.map(({ resolution }) => nameOf(resolution.model)))
  return [
    `# Routing of “${cell(film.title)}”`,
    '',
    `Every shot's model is chosen by the rules of ${source} and then resolved to a route that can run here.`,
    'The choice follows the article; it is no claim that the model is the best today.',
    '',
    `- Chosen: ${chosen}`,
    `- Made by: ${made}`,
    '',
    '| shot | what | chosen | made by |',
    '|---|---|---|---|',
    ...routed.map(
      ({ shot, decision, resolution }) =>
        `| ${shot.number} (${shotCode(film, shot)}) | ${cell(`${shot.size} ${shot.subject}`)} | ${nameOf(decision.model)} | ${cell(resolution.label)} |`,
    ),
    '',
    ...routed.flatMap((item) => section(film, item)),
  ].join('\n')
}

function section(film: Film, { shot, decision, resolution }: RoutedShot): string[] {
  const percent = Math.round(decision.confidence * 100)
  return [
    `## Shot ${shot.number} (${shotCode(film, shot)}): ${nameOf(decision.model)}`,
    '',
    cell(shot.action),
    '',
    `- **Why:** ${cell(decision.reason)} (confidence ${percent} %)`,
    `- **Rule:** “${decision.quote}”`,
    `- **Runner-up:** ${nameOf(decision.runnerUp)}. ${cell(decision.wouldChange)}`,
    ...Object.entries(decision.excluded).map(
      ([model, why]) => `- **Ruled out:** ${nameOf(model)}: ${cell(why)}`,
    ),
    `- **Made by:** ${cell(resolution.label)}`,
    ...resolution.steps.map(
      (step) =>
        `  - ${step.outcome === 'used' ? '**' : ''}${cell(step.reason)}${step.outcome === 'used' ? '**' : ''}`,
    ),
    '',
  ]
}

function countBy(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return (
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([name, count]) => `${name} ${count}`)
      .join(', ') || 'nothing'
  )
}
