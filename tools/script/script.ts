/** A script as written, whatever file it came in: nothing is interpreted here beyond what its format says. */

/** One member of the union per kind, so that asking for the kind is enough to narrow it. */
type Text<Kind extends string> = Kind extends string ? { kind: Kind; text: string } : never
type Spoken<Kind extends string> = Kind extends string ? { kind: Kind; text: string; speaker: string } : never

/** Everything between two scene headings, in the order of the page. */
export type ScriptElement =
  | Text<'action' | 'centred' | 'transition' | 'shot' | 'synopsis' | 'note' | 'cast-list'>
  /** A headline of the writer's outline, 1 = act. */
  | { kind: 'section'; text: string; level: number }
  | { kind: 'page-break' }
  | CharacterCue
  /** `speaker` is the name of the cue above; lyrics can also stand alone. */
  | Spoken<'dialogue' | 'parenthetical'>
  | { kind: 'lyric'; text: string; speaker: string | null }

export interface CharacterCue {
  kind: 'character'
  /** As written, without extensions: `MARA`. */
  name: string
  /** Without brackets: `V.O.`, `CONT'D`. */
  extensions: string[]
  /** One of two cues printed side by side. */
  dual: boolean
}

export type IntExt = 'int' | 'ext' | 'int-ext' | 'est'

export interface SceneHeading {
  /** As written, without scene number and forcing marks. */
  heading: string
  /** Scene number as printed: `12A`. */
  number: string | null
  intExt: IntExt | null
  /** The place without INT./EXT. and without the time; the whole heading where it has no such parts. */
  location: string
  /** As written (`NIGHT`, `MOMENTS LATER`); empty where the heading gives none. */
  timeOfDay: string
}

/** `heading` is null in the scene implied by text that stands before any heading. */
export type ScriptScene = (SceneHeading | (Omit<SceneHeading, 'heading'> & { heading: null })) & {
  elements: ScriptElement[]
}

export interface TitlePage {
  title?: string
  /** `Written by`. */
  credit?: string
  authors: string[]
  source?: string
  draftDate?: string
  contact?: string
  copyright?: string
  notes?: string
  /** Every other key as written, lower case. */
  other: Record<string, string>
}

export interface Script {
  format: 'fountain' | 'final-draft' | 'text' | 'prose'
  titlePage: TitlePage
  scenes: ScriptScene[]
  /** Names of everybody with a cue, in order of appearance, one spelling each. */
  speakers: string[]
}
