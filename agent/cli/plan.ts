/**
 * `npm run -s plan -- <logline | script file> [--json]`: the shot list, nothing made.
 *
 * With `--json` prints the `ShotList` of `tools/export/shotlist.ts`, each shot with its `routing`: the model
 * the rules choose, the reason, and what would make it here and now.
 */
import { Command } from 'commander'
import { shotCode, shotList, type ShotFacts } from '../../tools/export/shotlist.ts'
import type { RoutedShot } from '../../tools/export/routing-report.ts'
import type { Film } from '../../tools/film/film.ts'
import { asProject } from '../../tools/film/project.ts'
import { planInput } from '../../tools/plan/plan-input.ts'
import { readInput } from '../film/read-input.ts'
import { routeShots } from '../film/route-shots.ts'
import { readWishes } from '../film/settings.ts'
import { runCli } from './run-cli.ts'
import { withWishes, type WishOptions } from './wish-options.ts'

await runCli(async () => {
  const program = withWishes(new Command('plan'))
    .description('Print the shot list of a sentence or a script.')
    .option('--json', 'print everything as JSON')
    .parse()
  const options = program.opts<WishOptions & { json?: boolean }>()
  const film = planInput(await readInput(program.args), readWishes(options))
  const routed = routeShots(asProject(film), { environment: process.env })
  process.stdout.write(
    options.json ? `${JSON.stringify(shotList(film, factsOf(routed)), null, 2)}\n` : table(film, routed),
  )
})

function factsOf(routed: readonly RoutedShot[]): Map<string, ShotFacts> {
  return new Map(
    routed.map(({ shot, decision, resolution }) => {
      const { model, reason } = decision
      return [shot.id, { model, reason, madeBy: resolution.model, route: resolution.route }]
    }),
  )
}

function table(film: Film, routed: readonly RoutedShot[]): string {
  const names = new Map(film.bible.characters.map((character) => [character.id, character.name]))
  const lines = [`${film.title} (${film.settings.genre}, ${film.settings.language})`, film.story.logline, '']
  for (const scene of film.scenes) {
    lines.push(`${scene.number}. ${scene.heading}`)
    for (const { shot, decision } of routed.filter((item) => item.shot.scene === scene.id)) {
      const { kind, direction } = shot.movement
      const movement = direction === 'none' ? kind : `${kind} ${direction}`
      lines.push(
        `  ${shotCode(film, shot).padEnd(5)} ${shot.size.padEnd(4)} ${movement.padEnd(12)} ${shot.duration.toFixed(1).padStart(5)} s  ${decision.model.padEnd(9)}  ${shot.action}`,
      )
      for (const line of shot.dialogue)
        lines.push(`        ${names.get(line.character) ?? line.character}: ${line.text}`)
    }
  }
  return `${lines.join('\n')}\n`
}
