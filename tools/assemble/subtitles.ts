/** Subtitle cues and the files made of them. */
export interface Cue {
  /** Frames on the timeline, end excluded. */
  start: number
  end: number
  speaker: string
  text: string
}

function clock(frame: number, fps: number, mark: ',' | '.'): string {
  const ms = Math.round((frame / fps) * 1000)
  const part = (value: number, digits: number): string => String(Math.floor(value)).padStart(digits, '0')
  return `${part(ms / 3_600_000, 2)}:${part((ms / 60_000) % 60, 2)}:${part((ms / 1000) % 60, 2)}${mark}${part(ms % 1000, 3)}`
}

/** One or two lines of at most 42 characters (the field's usual limit), more only when a line is longer. */
export function wrapCue(text: string, limit = 42): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim()
  if (flat.length <= limit) return flat
  const words = flat.split(' ')
  const lines: string[] = ['']
  const even = Math.max(limit, Math.ceil(flat.length / 2))
  for (const word of words) {
    const line = lines.at(-1)!
    if (line && line.length + 1 + word.length > even) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines.join('\n')
}

/** SubRip. A blank line would end a cue early, so none is let through. */
export function toSrt(cues: readonly Cue[], fps: number): string {
  return cues
    .map(
      (cue, index) =>
        `${index + 1}\n${clock(cue.start, fps, ',')} --> ${clock(cue.end, fps, ',')}\n${wrapCue(cue.text)}\n`,
    )
    .join('\n')
}

/** WebVTT with the speaker as a voice span. */
export function toVtt(cues: readonly Cue[], fps: number): string {
  const escape = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const blocks = cues.map(
    (cue, index) =>
      `${index + 1}\n${clock(cue.start, fps, '.')} --> ${clock(cue.end, fps, '.')}\n<v ${escape(cue.speaker)}>${escape(wrapCue(cue.text))}\n`,
  )
  return `WEBVTT\n\n${blocks.join('\n')}`
}

/** Advanced SubStation, for burning in: the only form that keeps fonts and outlines in our hands. */
export function toAss(cues: readonly Cue[], fps: number, size: { width: number; height: number }): string {
  const at = (frame: number): string => clock(frame, fps, '.').slice(1, -1)
  const escape = (text: string): string =>
    text.replaceAll('\\', '⧵').replaceAll(/[{}]/g, '').replaceAll('\n', '\\N')
  const fontSize = Math.round(Math.min(size.width, size.height) * 0.052)
  const margin = Math.round(size.height * 0.11)
  const head = `[Script Info]
ScriptType: v4.00+
PlayResX: ${size.width}
PlayResY: ${size.height}
WrapStyle: 0

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, OutlineColour, BackColour, Bold, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
Style: Line,Noto Sans JP,${fontSize},&H00FFFFFF,&H00101010,&H80000000,-1,1,2,0,2,40,40,${margin},1

[Events]
Format: Layer, Start, End, Style, Text
`
  return (
    head +
    cues
      .map((cue) => `Dialogue: 0,${at(cue.start)},${at(cue.end)},Line,${escape(wrapCue(cue.text))}\n`)
      .join('')
  )
}
