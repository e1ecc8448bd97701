import type { Progress } from '../film/progress.ts'

interface Terminal {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

const barCells = 24
/** Redraws per second are bounded: a terminal over a slow line must not slow the film. */
const redrawMs = 80

export function createProgress(out: Terminal): Progress {
  return out.isTTY ? liveProgress(out) : plainProgress(out)
}

function plainProgress(out: Terminal): Progress {
  return {
    stage: (name) => out.write(`${titleOf(name)}…\n`),
    update: () => undefined,
    line: (text) => out.write(`  ${text}\n`),
    done: (note) => note && out.write(`  ${note}\n`),
  }
}

function liveProgress(out: Terminal): Progress {
  let name = ''
  let last = 0
  const clear = '\r\u001b[2K'
  const draw = (share: number, note: string): void => {
    const full = Math.round(Math.min(1, Math.max(0, share)) * barCells)
    const bar = '━'.repeat(full) + '╌'.repeat(barCells - full)
    const text = `${name.padEnd(12)} ${bar} ${String(Math.round(share * 100)).padStart(3)} %  ${note}`
    out.write(clear + [...text].slice(0, (out.columns ?? 80) - 1).join(''))
  }
  return {
    stage(next) {
      name = titleOf(next)
      last = 0
      draw(0, '')
    },
    update(share, note) {
      const now = performance.now()
      if (now - last < redrawMs) return
      last = now
      draw(share, note)
    },
    line: () => undefined,
    done(note = '') {
      draw(1, note)
      out.write('\n')
    },
  }
}

const titleOf = (stage: string): string => stage.charAt(0).toUpperCase() + stage.slice(1)
