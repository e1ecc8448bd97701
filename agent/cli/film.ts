/**
 * `npm run film -- <logline | script file> [options]`: from words to a film folder.
 *
 * Progress goes to standard error, the result to standard output: a few lines, or with `--json` one object
 * `{ folder, cut, title, shots, seconds, lufs, truePeakDb, takes: { made, reused }, segments, rendered, models }`.
 */
import { Command } from 'commander'
import { join } from 'node:path'
import { produce, type Produced } from '../film/produce.ts'
import { readInput } from '../film/read-input.ts'
import { readWishes } from '../film/settings.ts'
import { createProgress } from './progress.ts'
import { runCli } from './run-cli.ts'
import { withWishes, type WishOptions } from './wish-options.ts'

type FilmOptions = WishOptions & { out?: string; json?: boolean; slate: boolean; burnSubtitles?: boolean }

await runCli(async (signal) => {
  const program = withWishes(new Command('film'))
    .description('Make a film from one sentence or a script.')
    .option('--out <folder>', 'film folder; default films/<title>')
    .option('--no-slate', 'no slate and captions on animatic pictures')
    .option('--burn-subtitles', 'draw the subtitles into the picture too')
    .option('--json', 'print the result as JSON')
    .parse()
  const options = program.opts<FilmOptions>()
  const wishes = readWishes(options)
  const made = await produce({
    input: await readInput(program.args),
    wishes,
    ...(options.out && { out: options.out }),
    slate: options.slate,
    burnSubtitles: options.burnSubtitles ?? false,
    progress: createProgress(process.stderr),
    signal,
  })
  process.stdout.write(options.json ? `${JSON.stringify(summary(made), null, 2)}\n` : closing(made))
})

function summary({ folder, film, routed, cut, takes }: Produced): object {
  const models: Record<string, number> = {}
  for (const { decision } of routed) models[decision.model] = (models[decision.model] ?? 0) + 1
  const { seconds, lufs, truePeakDb, segments, rendered } = cut
  return {
    folder,
    cut: cut.file,
    title: film.title,
    shots: film.shots.length,
    seconds,
    lufs,
    truePeakDb,
    takes,
    segments,
    rendered,
    models,
  }
}

function closing({ folder, film, cut, routed }: Produced): string {
  const substitutes = routed.filter(({ resolution }) => resolution.substituted).length
  const honest =
    substitutes > 0
      ? `${substitutes} of ${routed.length} shots stand in for the model chosen for them: see routing.md\n`
      : ''
  return `\n“${film.title}”, ${cut.seconds.toFixed(1)} s, ${routed.length} shots\n${cut.file}\n${join(folder, 'storyboard.png')}\n${honest}`
}
