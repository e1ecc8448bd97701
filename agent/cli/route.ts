/**
 * `npm run -s route -- --jsonl`: which model each shot should have.
 *
 * Standard input: one `{"id", "text", "context"?}` a line, in UTF-8; blank lines are skipped. `context` may hold
 * `character` (a name), `recurring`, `dialogue` (true or the words), `durationS`, `height` and `language`.
 * Standard output, in the same order:
 * `{"id", "model": "sora-2" | "kling-3.0" | "wan-2.1", "ranked": [best … worst], "confidence": 0…1, "reason"}`.
 * A line that cannot be routed gives `{"id": id | null, "error"}`, the rest goes on, and the exit code is 1.
 */
import { once } from 'node:events'
import { Command } from 'commander'
import { Problem } from '../../tools/film/errors.ts'
import { routeJsonl } from '../../tools/route/route-jsonl.ts'
import { runCli } from './run-cli.ts'

const program = new Command('route')
  .description('Choose a video model for each shot.')
  .option('--jsonl', 'read {"id","text","context"?} lines from standard input, write one decision a line')
  .addHelpText(
    'after',
    '\nExample:\n  echo \'{"id":1,"text":"waves crash on rocks"}\' | npm run -s route -- --jsonl',
  )
  .parse()

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

await runCli(async () => {
  if (program.opts<{ jsonl?: boolean }>().jsonl !== true) {
    throw new Problem(
      'input',
      'Nothing to route.',
      'Pipe one JSON object a line into: npm run -s route -- --jsonl',
    )
  }
  const failures = await routeJsonl(process.stdin, write)
  if (failures === 0) return
  const lines = failures === 1 ? 'One line' : `${failures} lines`
  throw new Problem('input', `${lines} could not be routed.`, 'Each says why in its "error".')
})
