/** One sound of a word, in ARPABET (English) or IPA; `pau` is a pause. Seconds from the line's start. */
export interface Phone {
  phone: string
  start: number
  end: number
}

/** A line as it was spoken. Mono, 48 kHz. */
export interface Spoken {
  samples: Float32Array
  seconds: number
  phones: Phone[]
}

/** What a voice engine is asked for: pitch in Hz, `stretch` 1 = the voice's own pace, 2 = twice as slow. */
export interface Utterance {
  text: string
  pitch: number
  stretch: number
  monotone: boolean
}
