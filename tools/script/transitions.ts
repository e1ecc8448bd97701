/** Isolated lines that are transitions although they do not end in `TO:`, in upper case without end marks. */
const known = new Set([
  'FADE IN',
  'FADE OUT',
  'FADE TO BLACK',
  'FADE TO WHITE',
  'CUT TO BLACK',
  'CUT TO WHITE',
  'SMASH TO BLACK',
  'SMASH CUT',
  'MATCH CUT',
  'JUMP CUT',
  'HARD CUT',
  'TIME CUT',
  'INTERCUT',
  'DISSOLVE',
  'CROSSFADE',
  'CROSS FADE',
  'WIPE',
  'IRIS IN',
  'IRIS OUT',
  'AUFBLENDE',
  'ABBLENDE',
  'ÜBERBLENDUNG',
  'SCHNITT AUF',
  'OUVERTURE AU NOIR',
  'FONDU AU NOIR',
  'FERMETURE AU NOIR',
  'FONDU ENCHAÎNÉ',
  'FUNDIDO A NEGRO',
])

/** Whether a line that stands alone is a transition by itself, without a forcing mark. */
export function isTransition(line: string): boolean {
  if (line.length > 60 || /\p{Ll}/u.test(line)) return false
  if (line.endsWith('TO:')) return true
  return known.has(line.replace(/[.:,!\s]{1,6}$/u, ''))
}
