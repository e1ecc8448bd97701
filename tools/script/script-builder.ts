import { parseCue, speakerKey } from './cue.ts'
import { parseHeading } from './heading.ts'
import type { CharacterCue, Script, ScriptElement, ScriptScene, TitlePage } from './script.ts'

/** Kinds that make a scene by themselves when they stand before the first heading. */
const story = new Set<ScriptElement['kind']>(['action', 'character', 'dialogue', 'lyric', 'shot'])

/** Collects what a format's parser finds, so that every format ends in the same script. */
export class ScriptBuilder {
  readonly titlePage: TitlePage = { authors: [], other: {} }
  readonly #scenes: ScriptScene[] = []
  readonly #speakers = new Map<string, string>()
  #elements: ScriptElement[] = []
  #speaker: string | null = null
  #lastCue: CharacterCue | null = null

  /** Nothing has been read yet. */
  get isEmpty(): boolean {
    return this.#scenes.length === 0 && this.#elements.length === 0
  }

  heading(text: string, number: string | null = null): void {
    const heading = parseHeading(text, number)
    // FADE IN: and the outline's headlines before the first heading belong to the scene they open.
    const opening = this.#scenes.length === 0 ? this.#elements : []
    if (opening.some((element) => story.has(element.kind))) this.#implyScene(opening)
    const isLead = this.#scenes.length === 0
    this.#elements = isLead ? [...opening] : []
    this.#scenes.push({ ...heading, elements: this.#elements })
    this.#speaker = null
    this.#lastCue = null
  }

  /** A new scene without a heading, as prose divides them. */
  sceneBreak(): void {
    if (this.#elements.length === 0) return
    if (this.#scenes.length === 0) this.#implyScene(this.#elements)
    this.#elements = []
    this.#implyScene(this.#elements)
    this.#speaker = null
    this.#lastCue = null
  }

  add(element: Exclude<ScriptElement, { kind: 'character' | 'dialogue' | 'parenthetical' | 'lyric' }>): void {
    if ('text' in element && element.text.trim() === '') return
    if (element.kind !== 'note') this.#speaker = null
    this.#elements.push(element)
  }

  /** `dual` forces the mark where the format says it elsewhere than in the cue's text. */
  cue(text: string, dual = false): void {
    const cue = parseCue(text)
    if (cue.name === '') return
    cue.dual ||= dual
    if (cue.dual && this.#lastCue && !dual) this.#lastCue.dual = true
    this.#speaker = cue.name
    this.#lastCue = cue
    const key = speakerKey(cue.name)
    if (!this.#speakers.has(key)) this.#speakers.set(key, cue.name)
    this.#elements.push(cue)
  }

  /** What follows is nobody's speech. */
  endSpeech(): void {
    this.#speaker = null
  }

  /** Speech without a cue above it is kept as action: nothing written may be lost. */
  spoken(kind: 'dialogue' | 'parenthetical' | 'lyric', text: string): void {
    if (text.trim() === '') return
    if (this.#speaker === null && kind !== 'lyric') this.#elements.push({ kind: 'action', text })
    else if (kind === 'lyric') this.#elements.push({ kind, text, speaker: this.#speaker })
    else this.#elements.push({ kind, text, speaker: this.#speaker! })
  }

  finish(format: Script['format']): Script {
    if (this.#scenes.length === 0 && this.#elements.length > 0) this.#implyScene(this.#elements)
    const scenes = this.#scenes.filter((scene) => scene.heading !== null || scene.elements.length > 0)
    return { format, titlePage: this.titlePage, scenes, speakers: [...this.#speakers.values()] }
  }

  #implyScene(elements: ScriptElement[]): void {
    this.#scenes.push({ heading: null, number: null, intExt: null, location: '', timeOfDay: '', elements })
  }
}
