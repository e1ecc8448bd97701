/** A process that changes a film until it is killed, telling every version it has reached. */
import { openFolder } from '../../agent/film/film-folder.ts'
import { Desk } from '../../agent/studio/desk.ts'

const desk = await Desk.open({ folder: await openFolder(process.argv[2]!), id: 'film', produce: false })
const by = { id: 'loop', name: 'Loop', via: 'terminal' } as const
for (let count = 0; ; count++) {
  const [first, second] = desk.project().shots
  if (count % 3 === 0) await desk.perform({ kind: 'swap-shots', first: first!.id, second: second!.id }, by)
  else if (count % 3 === 1) await desk.undo(by)
  else await desk.perform({ kind: 'set-title', title: `Title ${count}` }, by)
  process.stdout.write(`${desk.version()}\n`)
}
