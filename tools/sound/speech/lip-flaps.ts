import { rms, sampleRate } from '../signal/levels.ts'
import type { Spoken } from './spoken.ts'

/** How far a mouth opens for a sound, 0 closed … 1 wide. First match wins; ARPABET and IPA alike. */
const openings: readonly (readonly [sounds: RegExp, open: number])[] = [
  [/^(pau|sil|_|)$/, 0],
  [/^[mbp]$|^m[bp]?$/, 0],
  [/^[fv]$|^[ɸβʋ]$/, 0.12],
  [/^(aa|ae|ah|ao|aw|ay|ax|a|ä|ɐ|ɑ|ɒ|æ|ʌ|ɔ|aɪ|aʊ|ɑː|ɔɪ)$|^[aäɐɑɔæ]/, 1],
  [/^(eh|ey|er|oy|ow|e|ɛ|o|ø|œ|ə|ɜ|eɪ|oʊ|əʊ)$|^[eɛoøœəɜ]/, 0.68],
  [/^(ih|iy|i|ɪ|y|ɨ|iː)$|^[iɪyɨ]/, 0.45],
  [/^(uh|uw|u|ʊ|ɯ|w)$|^[uʊɯ]/, 0.34],
  [/^(s|z|sh|zh|ch|jh|ʃ|ʒ|tʃ|dʒ|ts|ɕ|ʑ)$/, 0.22],
  [/^(hh|h|k|g|ng|ŋ|x|ç|ʁ|ɡ|q)$/, 0.36],
  [/.*/, 0.28],
]

function opening(phone: string): number {
  const bare = phone.toLowerCase().replaceAll(/[ˈˌᵝ\d]|\p{M}/gu, '')
  return openings.find(([sounds]) => sounds.test(bare))?.[1] ?? 0
}

/** Openness of the mouth, 0…1, one value for every frame of the line at `fps`. */
export function lipFlaps(spoken: Spoken, fps = 24): number[] {
  const frames = Math.ceil(spoken.seconds * fps)
  const loudest = Math.max(1e-6, rms(spoken.samples) * 1.6)
  let mouth = 0
  return Array.from({ length: frames }, (_, frame) => {
    const from = frame / fps
    const to = (frame + 1) / fps
    const heard = rms(
      spoken.samples,
      Math.round(from * sampleRate),
      Math.min(spoken.samples.length, Math.round(to * sampleRate)),
    )
    let target = 0
    for (const { phone, start, end } of spoken.phones) {
      const share = (Math.min(end, to) - Math.max(start, from)) * fps
      if (share > 0) target += share * opening(phone)
    }
    if (spoken.phones.length === 0) target = heard / loudest
    target = Math.min(1, target * (0.45 + 0.55 * Math.min(1, heard / loudest)))
    // Lips close at once but need two frames to open.
    mouth = target < mouth ? target + (mouth - target) * 0.25 : target + (mouth - target) * 0.4
    return frame === frames - 1 ? 0 : Math.round(mouth * 100) / 100
  })
}
