import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { toInt16, wavHeader } from '../signal/wav.ts'
import { buses, type Bus } from './clip.ts'
import type { Stereo } from './desk.ts'

/** One WAV per bus, as long as the film, ducked as in the mix but before the master's gain. */
export class Stems {
  readonly files: Record<Bus, string>
  private readonly handles: Map<Bus, number>

  constructor(folder: string, frames: number) {
    const named = buses.map((bus) => [bus, join(folder, `${bus}.wav`)] as const)
    this.files = Object.fromEntries(named) as Record<Bus, string>
    this.handles = new Map(named.map(([bus, file]) => [bus, openSync(file, 'w')]))
    for (const handle of this.handles.values()) writeSync(handle, wavHeader(2, frames))
  }

  write(bus: Bus, piece: Stereo): void {
    writeSync(this.handles.get(bus)!, new Uint8Array(toInt16(piece).buffer))
  }

  close(): void {
    for (const handle of this.handles.values()) closeSync(handle)
  }
}
