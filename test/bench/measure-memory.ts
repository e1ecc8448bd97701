import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { longScript } from '../support/long-script.ts'
import type { Figure } from './bench.ts'

const pages = 12
const minutes = 10

/** A ten-minute film from a script, end to end, with the memory of all its processes. Linux only. */
export async function measureMemory(work: string): Promise<Figure[]> {
  const script = join(work, 'ten-minutes.fountain')
  writeFileSync(script, longScript(pages, 3))
  const command = fileURLToPath(new URL('../../agent/cli/film.ts', import.meta.url))
  const args = [command, script, '--minutes', String(minutes), '--out', join(work, 'ten-minutes')]
  const start = performance.now()
  const child = spawn(process.execPath, args, { stdio: 'ignore' })
  const state = { running: true }
  child.once('exit', () => {
    state.running = false
  })
  let peak = 0
  while (state.running) {
    peak = Math.max(peak, memoryOfTree(child.pid!))
    await sleep(100)
  }
  if (child.exitCode !== 0) throw new Error(`The ten-minute film ended with code ${child.exitCode}.`)
  const took = (performance.now() - start) / 1000
  return [
    {
      what: `Peak memory of a ${minutes}-minute film, all processes`,
      measured: `${(peak / 1e9).toFixed(2)} GB (the film took ${(took / 60).toFixed(1)} minutes)`,
      goal: 'under 1.5 GB',
      met: peak < 1.5e9,
    },
  ]
}

/** Proportional set size in bytes: pages shared between the processes count once. */
function memoryOfTree(root: number): number {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = read(`/proc/${name}/stat`)
    if (stat) parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
  }
  const inTree = (pid: number): boolean => pid === root || (parents.has(pid) && inTree(parents.get(pid)!))
  let bytes = 0
  for (const pid of parents.keys()) {
    if (inTree(pid))
      bytes += Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024
  }
  return bytes
}

/** A process may end while we look at it. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
