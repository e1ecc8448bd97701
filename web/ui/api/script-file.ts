/** A screenplay on its way to the studio. */
import type { PlanSource } from '../../../tools/operations/operation.ts'

export type ScriptSource = Extract<PlanSource, { kind: 'script' }>

export interface Script {
  source: ScriptSource
  name: string
  lines: number
}

const endings = ['.fountain', '.spmd', '.fdx', '.txt', '.md']
/** What a file picker offers. */
export const scriptEndings = endings.join(',')
/** Bytes; base64 makes a third more of it, and an operation takes 6 million characters. */
const largest = 4 * 1024 * 1024

/** Characters and lines from which pasted text is a script and not a message. */
const scriptLength = 1500
const scriptLines = 25

export const looksLikeScript = (text: string): boolean =>
  text.length > scriptLength && text.split('\n').length > scriptLines

/** Calls with few enough arguments for every browser. */
const piece = 0x8000

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let start = 0; start < bytes.length; start += piece) {
    binary += String.fromCharCode(...bytes.subarray(start, start + piece))
  }
  return btoa(binary)
}

const linesIn = (bytes: Uint8Array): number => bytes.reduce((lines, byte) => lines + Number(byte === 10), 1)

function fromBytes(name: string, bytes: Uint8Array): Script {
  return { name, lines: linesIn(bytes), source: { kind: 'script', name, base64: toBase64(bytes) } }
}

export const scriptFromText = (text: string, name: string): Script =>
  fromBytes(name, new TextEncoder().encode(text))

/** Null when the file is no script, is empty or is too large. */
export async function scriptFromFile(file: File): Promise<Script | null> {
  const known = endings.some((ending) => file.name.toLowerCase().endsWith(ending))
  if (!known || file.size === 0 || file.size > largest) return null
  return fromBytes(file.name.slice(-200), new Uint8Array(await file.arrayBuffer()))
}
